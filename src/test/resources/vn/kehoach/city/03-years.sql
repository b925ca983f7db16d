-- 2026 to 2029 are finished, some of it late and some carried over; 2030 is half way.
insert into unit_year (locality_id, unit_id, year, plan_id, version, status, focus, measures, accepted_at, confirmed_at)
select u.locality_id, u.id, y, 'KH-' || u.locality_id || '-2026-2030', 1,
       case when y < 2030 then 'CONFIRMED' else 'PLANNED' end, repeat('Trọng tâm (mẫu). ', 20),
       repeat('Biện pháp (mẫu). ', 20), make_timestamptz(y, 1, 10, 9, 0, 0),
       case when y < 2030 then make_timestamptz(y, 12, 14, 9, 0, 0) end
  from unit u, generate_series(2026, 2030) y
 where u.locality_id like 'mau-%' and not u.is_class;

insert into duty_assignment (locality_id, unit_id, year, duty_id, text, role, status, reason_code, reason, position, due,
                             done_on, late)
select y.locality_id, y.unit_id, y.year, d.id, d.text, 'DO', s.status,
       case when s.status = 'CARRIED_OVER' then 'NO_BUDGET' end,
       case when s.status = 'CARRIED_OVER' then 'Chưa bố trí được kinh phí (mẫu)' end, d.position,
       make_date(y.year, 12, 14),
       case when s.status = 'DONE' then make_date(y.year, 12, 14) + case when s.late then 5 else -30 end end, s.late
  from unit_year y
  join unit u on u.locality_id = y.locality_id and u.id = y.unit_id
  join plan_duty d on d.locality_id = y.locality_id and d.unit_id = coalesce(u.class_id, u.id),
       lateral (select mod(abs(hashtext(y.unit_id || y.year || d.id)), 10) as n) lot,
       lateral (select case when y.year < 2030 and n = 0 then 'CARRIED_OVER'
                            when y.year < 2030 or n < 4 then 'DONE' else 'OPEN' end as status,
                       y.year < 2030 and n < 2 as late) s
 where y.locality_id like 'mau-%';

insert into duty_result (locality_id, unit_id, year, duty_id, outcome, progress, product, evidence, events, participants,
                         reported_by, reported_at)
select locality_id, unit_id, year, duty_id, 'DONE', repeat('Đã tổ chức (mẫu). ', 10), 'Sản phẩm (mẫu)', 'Minh chứng (mẫu)',
       3, 120, unit_id || '.staff', done_on
  from duty_assignment
 where locality_id like 'mau-%' and status = 'DONE';

insert into reporting_round (locality_id, id, plan_id, version, kind, year, data_from, data_to, due, status, opened_at)
select id, 'BC-' || y || '.' || id, 'KH-' || id || '-2026-2030', 1, 'ANNUAL', y, make_date(y - 1, 12, 15),
       make_date(y, 12, 14), make_date(y, 12, 16), case when y < 2030 then 'ISSUED' else 'OPEN' end,
       make_timestamptz(y, 12, 1, 9, 0, 0)
  from locality, generate_series(2026, 2030) y
 where id like 'mau-%';

insert into unit_report (locality_id, round_id, unit_id, status, due, attempt, late, first_submitted_on, accepted_on,
                         requested, signed_on)
select o.locality_id, o.id, u.id, s.status, o.due, 1, s.late, s.signed,
       case when s.status = 'ACCEPTED' then s.signed + 3 end, u.binding = 'REQUESTED', s.signed
  from reporting_round o
  join unit u on u.locality_id = o.locality_id and not u.is_class,
       lateral (select mod(abs(hashtext(u.id || o.year)), 10) as n) lot,
       lateral (select case when o.year < 2030 or n < 3 then 'ACCEPTED' when n < 6 then 'SIGNED' else 'OPEN' end as status,
                       o.year < 2030 and n = 0 and u.binding = 'ASSIGNED' as late) st,
       lateral (select st.status, st.late,
                       case when st.status <> 'OPEN' then make_date(o.year, 12, case when st.late then 20 else 8 end) end
                       as signed) s
 where o.locality_id like 'mau-%';

insert into unit_report_version (locality_id, round_id, unit_id, attempt, direction, results, evaluation, next_steps, due,
                                 submitted_by, submitted_at)
select locality_id, round_id, unit_id, 1, repeat('Chỉ đạo (mẫu). ', 20), repeat('Kết quả (mẫu). ', 60),
       repeat('Đánh giá (mẫu). ', 20), repeat('Phương hướng (mẫu). ', 20), due, unit_id || '.staff', signed_on
  from unit_report
 where locality_id like 'mau-%' and status <> 'OPEN';

insert into unit_report_figure (locality_id, round_id, unit_id, attempt, clause_id, reached, total, method)
select v.locality_id, v.round_id, v.unit_id, 1, i.clause_id, 18, 20, 'Phiếu khảo sát (mẫu)'
  from unit_report_version v
  join plan_indicator i on i.locality_id = v.locality_id
 where v.locality_id like 'mau-%';

insert into frozen_figure (locality_id, round_id, clause_id, name, operator, target, reached, total, is_met, units,
                           units_asked)
select o.locality_id, o.id, i.clause_id, i.name, i.operator, i.figure, 1080, 1200, false, 60, 60
  from reporting_round o
  join plan_indicator i on i.locality_id = o.locality_id
 where o.locality_id like 'mau-%' and o.status = 'ISSUED';
