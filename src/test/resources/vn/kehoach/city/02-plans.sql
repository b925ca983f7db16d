-- The text of the plan of Hải Dương in each of them, with four duties for each heading.
insert into plan (locality_id, id, period_start, period_end)
select id, 'KH-' || id || '-2026-2030', 2026, 2030 from locality where id like 'mau-%';

insert into plan_version (locality_id, plan_id, version, status, title, preamble, closing, signer_name, created_at,
                          issued_on, signer_position)
select p.locality_id, p.id, 1, 'ISSUED', v.title, v.preamble, v.closing, v.signer_name, v.created_at, '2026-06-30',
       v.signer_position
  from plan p, plan_version v
 where p.locality_id like 'mau-%' and v.locality_id = 'hai-duong' and v.version = 1;

insert into plan_clause (locality_id, plan_id, version, id, kind, parent_id, position, label, text, source_line)
select p.locality_id, p.id, 1, c.id, c.kind, c.parent_id, c.position, c.label, c.text, c.source_line
  from plan p, plan_clause c
 where p.locality_id like 'mau-%' and c.locality_id = 'hai-duong' and c.version = 1;

insert into plan_indicator (locality_id, plan_id, version, clause_id, name, operator, figure, unit, denominator)
select p.locality_id, p.id, 1, i.clause_id, i.name, i.operator, i.figure, i.unit, i.denominator
  from plan p, plan_indicator i
 where p.locality_id like 'mau-%' and i.locality_id = 'hai-duong' and i.version = 1;

insert into plan_duty (locality_id, plan_id, version, id, unit_id, position, text, primary_role)
select u.locality_id, 'KH-' || u.locality_id || '-2026-2030', 1, 'nv-' || u.position || '-' || d, u.id, d,
       repeat('Tổ chức tuyên truyền sâu rộng đến các tầng lớp Nhân dân (mẫu); ', 4), 'DO'
  from unit u, generate_series(1, 4) d
 where u.locality_id like 'mau-%' and u.class_id is null;

-- Each duty serves two goals, as the head of the focal office would say.
insert into duty_clause (locality_id, plan_id, duty_id, clause_id, linked_by, linked_name, linked_post, linked_at)
select d.locality_id, d.plan_id, d.id, c.id, 'x', 'x', 'x', now()
  from plan_duty d
  join (select locality_id, plan_id, id, row_number() over (partition by locality_id order by id) as n
          from plan_clause where kind in ('GOAL', 'SPECIFIC_TARGET')) c
    on c.locality_id = d.locality_id and c.plan_id = d.plan_id and c.n in (1 + mod(d.position, 5), 6 + mod(d.position, 5))
 where d.locality_id like 'mau-%';
