-- The work of five years: 2026 to 2029 finished, seven of ten on time; 2030 half way.
insert into unit_year (locality_id, unit_id, year, plan_id, version, status, focus, measures, accepted_at, confirmed_at)
select locality_id, id, year, 'KH-hai-duong-2026-2030', 1, case when year < 2030 then 'CONFIRMED' else 'PLANNED' end,
       repeat('Trọng tâm (mẫu). ', 20), repeat('Biện pháp (mẫu). ', 20), make_date(year, 1, 15),
       case when year < 2030 then make_date(year, 12, 20) end
  from unit, generate_series(2026, 2030) year
 where locality_id = 'hai-duong' and not is_class;

with duty as (
    select y.*, d, 'nv-' || d as duty, abs(hashtext(y.unit_id || y.year || d)) % 10 as luck
      from unit_year y, generate_series(1, 4) d
     where y.locality_id = 'hai-duong'
), told as (
    select *, case when year = 2030 then case when luck < 5 then 'DONE' else 'OPEN' end
                   when luck = 0 then 'CARRIED_OVER' else 'DONE' end as state
      from duty
)
insert into duty_assignment (locality_id, unit_id, year, duty_id, text, role, status, position, due, done_on, late, reason)
select locality_id, unit_id, year, duty, repeat('Nhiệm vụ (mẫu) ' || d || '. ', 10), 'DO', state, d, make_date(year, 12, 14),
       case when state = 'DONE' then make_date(year, 12, case when luck < 3 then 16 else luck end) end,
       state <> 'OPEN' and luck < 3, case when state = 'CARRIED_OVER' then 'Thiếu kinh phí (mẫu)' end
  from told;

insert into duty_result (locality_id, unit_id, year, duty_id, outcome, progress, product, evidence, events, participants,
                         reported_by, reported_at)
select locality_id, unit_id, year, duty_id, outcome, repeat('Đã làm (mẫu). ', 30), 'Sản phẩm (mẫu)', 'Minh chứng (mẫu)', 3,
       120, unit_id || '.staff', coalesce(done_on, due - 40)
  from duty_assignment, unnest(array['IN_PROGRESS', 'DONE']) outcome
 where locality_id = 'hai-duong' and (outcome = 'IN_PROGRESS' or status = 'DONE');

insert into evidence_file (locality_id, id, case_key, unit_id, duty_id, task_id, step, name, type, size, sha256,
                           description, added_by, added_at)
select locality_id, gen_random_uuid(), 'TH-' || year || '.' || unit_id, unit_id, duty_id, gen_random_uuid(),
       'userTask_reportDuty', 'Minh chứng (mẫu).pdf', 'application/pdf', 200000, repeat('0', 64), 'Tệp (mẫu)',
       unit_id || '.staff', done_on
  from duty_assignment, generate_series(1, 2)
 where locality_id = 'hai-duong' and status = 'DONE';

insert into objective_cause (locality_id, kind, unit_id, year, subject, reason, confirmed_by, confirmed_name,
                             confirmed_post, confirmed_at)
select locality_id, 'DUTY', unit_id, year, duty_id, 'Mưa bão (mẫu)', 'hai-duong.van-hoa-xa-hoi.head', 'Thủ trưởng (mẫu)',
       'Thủ trưởng', make_date(year, 12, 21)
  from duty_assignment
 where locality_id = 'hai-duong' and late and position = 1;

insert into extension (locality_id, task_id, case_key, step, unit_id, what, due, wanted, reason, asked_by, asked_name,
                       asked_at, is_late, state, granted, decided_name, decided_at)
select locality_id, gen_random_uuid(), 'TH-' || year || '.' || unit_id, 'userTask_reportDuty', unit_id, 'Nhiệm vụ (mẫu)',
       due, due + 7, 'Chờ kinh phí (mẫu)', unit_id || '.staff', 'Cán bộ (mẫu)', due - 10, false, 'GRANTED', due + 7,
       'Thủ trưởng (mẫu)', due - 9
  from duty_assignment
 where locality_id = 'hai-duong' and late;

insert into explanation (locality_id, case_key, kind, thing, about_case, what, unit_id, requested, question, due,
                         asked_by, asked_name, asked_post, reader, asked_at, state)
select locality_id, 'GT-' || year || '-' || row_number() over (partition by year order by unit_id) || '.' || unit_id,
       'DUTY', year || ' nv-1', 'TH-' || year || '.' || unit_id, 'Nhiệm vụ (mẫu)', unit_id, false,
       repeat('Vì sao chậm (mẫu)? ', 10), make_date(year, 12, 1), 'hai-duong.vice-chair', 'Phó Chủ tịch (mẫu)',
       'Phó Chủ tịch', 'hai-duong.vice-chair', make_date(year, 11, 20), case when year < 2030 then 'ACCEPTED' else 'ANSWERED' end
  from unit_year
 where locality_id = 'hai-duong';

insert into explanation_answer (locality_id, explanation_id, attempt, answer, due, answered_by, answered_name, answered_at)
select locality_id, id, 1, repeat('Do mưa bão (mẫu). ', 20), due, unit_id || '.staff', 'Cán bộ (mẫu)', due - 1
  from explanation
 where locality_id = 'hai-duong';

-- The head of the focal office says which duty serves which clause: each two of the goals and targets.
insert into plan_duty (locality_id, plan_id, version, id, unit_id, position, text, primary_role)
select 'hai-duong', 'KH-hai-duong-2026-2030', 1, 'nv-' || d, 'hai-duong.van-hoa-xa-hoi', 100 + d, 'Nhiệm vụ (mẫu) ' || d, 'DO'
  from generate_series(1, 4) d;

insert into duty_clause (locality_id, plan_id, duty_id, clause_id, linked_by, linked_name, linked_post, linked_at)
select locality_id, plan_id, 'nv-' || 1 + position % 4, id, 'hai-duong.van-hoa-xa-hoi.head', 'Thủ trưởng (mẫu)', 'Trưởng phòng',
       make_date(2026, 7, 1)
  from plan_clause
 where locality_id = 'hai-duong' and version = 1 and kind in ('GOAL', 'SPECIFIC_TARGET');
