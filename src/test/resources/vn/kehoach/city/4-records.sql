-- What the case files, the notices and the letters of five years hold.
insert into case_entry (locality_id, case_key, step, act, unit_id, note, content, actor, acted_at)
select locality_id, 'TH-' || year || '.' || unit_id, 'userTask_reportDuty', 'SUBMITTED', unit_id, 'nv-' || 1 + n % 4,
       jsonb_build_object('progress', repeat('Đã làm (mẫu). ', 30) || n, 'outcome', 'IN_PROGRESS'), unit_id || '.staff',
       make_timestamptz(year, 2 + n % 10, 5, 9, 0, 0)
  from unit_year, generate_series(1, 7) n
 where locality_id = 'hai-duong';

insert into case_entry (locality_id, case_key, step, act, unit_id, reason_code, note, actor, acted_at)
select locality_id, 'TH-' || year || '.' || unit_id, step, act, unit_id, case act when 'RETURNED' then 'INCOMPLETE' end,
       'Ghi chú (mẫu)', 'hai-duong.van-hoa-xa-hoi.staff', make_timestamptz(year, 1, 20, 9, 0, 0) + n * interval '2 days'
  from unit_year,
       (values (1, 'userTask_approveUnitPlan', 'APPROVED'), (2, 'userTask_checkUnitPlan', 'RETURNED'),
               (3, 'userTask_checkUnitPlan', 'APPROVED')) as passed (n, step, act)
 where locality_id = 'hai-duong';

insert into case_entry (locality_id, case_key, step, act, unit_id, reason_code, note, content, actor, acted_at)
select r.locality_id, 'BC-' || substring(r.round_id from 4 for 4) || '.' || r.unit_id, step, act, r.unit_id,
       case act when 'RETURNED' then 'INCOMPLETE' end, 'Ghi chú (mẫu)',
       case act when 'SUBMITTED' then jsonb_build_object('results', repeat('Kết quả (mẫu). ', 60) || n) end,
       r.unit_id || '.staff', (r.due - 8 + n)::timestamptz
  from unit_report r,
       (values (1, 'userTask_writeReport', 'SUBMITTED'), (2, 'userTask_signOff', 'APPROVED'),
               (3, 'userTask_acceptReport', 'RETURNED'), (4, 'userTask_writeReport', 'SUBMITTED'),
               (5, 'userTask_signOff', 'APPROVED'), (6, 'userTask_acceptReport', 'APPROVED')) as passed (n, step, act)
 where r.locality_id = 'hai-duong' and r.attempt = 2;

insert into notice (locality_id, kind, recipient, case_key, text, due, made_on, made_at)
select locality_id, 'REMINDER', recipient, 'TH-' || year || '.' || unit_id, 'Nhắc việc (mẫu): còn 5 ngày làm việc',
       make_date(year, 12, 14), day, day
  from unit_year,
       unnest(array[unit_id, unit_id || '.head', locality_id || '.supervisors', locality_id || '.vice-chair']) recipient,
       unnest(array[make_date(year, 6, 1), make_date(year, 11, 1), make_date(year, 12, 7)]) day
 where locality_id = 'hai-duong';

insert into letter (locality_id, recipient, kind, reference, day, subject, plain, html, message_id, state, next_try,
                    made_at, sent_at)
select locality_id, unit_id || '.staff', 'DIGEST', '', day, 'Việc cần làm (mẫu)', repeat('Thư (mẫu). ', 50),
       repeat('Thư (mẫu). ', 100), locality_id || '.' || unit_id || '.' || day, 'SENT', day, day, day
  from unit_year, unnest(array[make_date(year, 6, 1), make_date(year, 11, 1), make_date(year, 12, 7)]) day
 where locality_id = 'hai-duong';
