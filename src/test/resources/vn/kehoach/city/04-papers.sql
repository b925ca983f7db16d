-- The file of each case, what was issued, what people were told, and what proves the results.
insert into case_entry (locality_id, case_key, step, act, unit_id, note, content, actor, acted_at, actor_name)
select y.locality_id, 'TH-' || y.year || '.' || y.unit_id, 'userTask_reportDuty', 'SUBMITTED', y.unit_id, null,
       jsonb_build_object('progress', repeat('Đã làm (mẫu) ', 20), 'turn', k), y.unit_id || '.staff',
       make_timestamptz(y.year, 11, 1 + k, 9, 0, 0), 'Cán bộ (mẫu)'
  from unit_year y, generate_series(1, 10) k
 where y.locality_id like 'mau-%';

insert into case_entry (locality_id, case_key, step, act, unit_id, reason_code, note, content, actor, acted_at, actor_name)
select r.locality_id, left(r.round_id, 8) || r.unit_id, t.step, t.act, r.unit_id, t.reason,
       case when t.act = 'RETURNED' then 'Đề nghị bổ sung (mẫu)' end,
       case when t.act = 'SUBMITTED'
            then jsonb_build_object('results', repeat('Kết quả (mẫu) ', 40) || t.turn) end,
       r.unit_id || '.staff', r.signed_on - (10 - t.turn) * interval '8 hours', 'Cán bộ (mẫu)'
  from unit_report r,
       (values (1, 'userTask_writeReport', 'SUBMITTED', null), (2, 'userTask_signOff', 'APPROVED', null),
               (3, 'userTask_acceptReport', 'RETURNED', 'INCOMPLETE'), (4, 'userTask_writeReport', 'SUBMITTED', null),
               (5, 'userTask_signOff', 'APPROVED', null), (6, 'userTask_acceptReport', 'APPROVED', null))
       as t (turn, step, act, reason)
 where r.locality_id like 'mau-%' and r.status <> 'OPEN';

insert into document (locality_id, case_key, year, kind, number, symbol, subject, body, signer_name, approved_by,
                      issued_on, issued_by, channel, issued_at)
select locality_id, id, year, 'BC', 1, '01/BC-UBND', 'Kết quả năm ' || year || ' (mẫu)', repeat('Nội dung (mẫu). ', 400),
       'x', 'x', make_date(year, 12, 25), 'x', 'x', make_timestamptz(year, 12, 25, 9, 0, 0)
  from reporting_round
 where locality_id like 'mau-%' and status = 'ISSUED';

insert into notice (locality_id, kind, recipient, case_key, text, due, made_on, made_at, before_marks)
select y.locality_id, 'REMINDER', y.unit_id, 'TH-' || y.year || '.' || y.unit_id, 'Nhắc việc (mẫu)',
       make_date(y.year, 12, 14), make_date(y.year, 12, k), make_timestamptz(y.year, 12, k, 8, 0, 0), false
  from unit_year y, generate_series(1, 10) k
 where y.locality_id like 'mau-%';

insert into evidence_file (locality_id, id, case_key, unit_id, duty_id, task_id, step, name, type, size, sha256,
                           description, added_by, added_at)
select a.locality_id, cast(md5(a.unit_id || a.year || a.duty_id) as uuid), 'TH-' || a.year || '.' || a.unit_id, a.unit_id, a.duty_id,
       md5(a.unit_id || a.year), 'userTask_reportDuty', 'anh.jpg', 'image/jpeg', 1000, repeat('0', 64), 'Ảnh (mẫu)',
       a.unit_id || '.staff', a.done_on
  from duty_assignment a
 where a.locality_id like 'mau-%' and a.status = 'DONE';
