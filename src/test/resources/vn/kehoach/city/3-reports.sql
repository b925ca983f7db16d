-- The yearly reports: four rounds issued; of the fifth, which the engine has opened, half of the reports are there.
insert into reporting_round (locality_id, id, plan_id, version, kind, year, data_from, data_to, due, status, opened_at)
select 'hai-duong', 'BC-' || year || '.hai-duong', 'KH-hai-duong-2026-2030', 1, 'ANNUAL', year, make_date(year - 1, 12, 15),
       make_date(year, 12, 14), make_date(year, 12, 16), 'ISSUED', make_date(year, 11, 15)
  from generate_series(2026, 2029) year;

insert into unit_report (locality_id, round_id, unit_id, status, due, requested)
select r.locality_id, r.id, u.id, 'OPEN', r.due, u.binding = 'REQUESTED'
  from reporting_round r
  join unit u on u.locality_id = r.locality_id and not u.is_class
 where r.locality_id = 'hai-duong' and r.year < 2030;

-- The tasks of those that are in for 2030 stay open in the engine: what is read of either does not look at the other.
update unit_report
   set status = 'ACCEPTED', attempt = 2, first_submitted_on = due - 5,
       late = not requested and abs(hashtext(unit_id || round_id)) % 10 = 0,
       signed_on = due - 3 + case when not requested and abs(hashtext(unit_id || round_id)) % 10 = 0 then 5 else 0 end,
       accepted_on = due + 3
 where locality_id = 'hai-duong' and (substring(round_id from 4 for 4) < '2030' or hashtext(unit_id) % 2 = 0);

insert into unit_report_version (locality_id, round_id, unit_id, attempt, direction, results, evaluation, next_steps, due,
                                 submitted_by, submitted_at)
select locality_id, round_id, unit_id, n, repeat('Chỉ đạo (mẫu). ', 20), repeat('Kết quả (mẫu). ', 60),
       repeat('Đánh giá (mẫu). ', 20), repeat('Thời gian tới (mẫu). ', 20), due, unit_id || '.staff', due - 5
  from unit_report, generate_series(1, 2) n
 where locality_id = 'hai-duong' and attempt = 2;

insert into unit_report_figure (locality_id, round_id, unit_id, attempt, clause_id, reached, total, method)
select v.locality_id, v.round_id, v.unit_id, v.attempt, i.clause_id, 60 + abs(hashtext(v.unit_id || v.round_id)) % 40, 100,
       'Đếm theo sổ (mẫu)'
  from unit_report_version v
  join plan_indicator i on i.locality_id = v.locality_id and i.plan_id = 'KH-hai-duong-2026-2030' and i.version = 1
 where v.locality_id = 'hai-duong' and v.attempt = 2;

insert into frozen_figure (locality_id, round_id, clause_id, name, operator, target, reached, total, is_met, units, units_asked)
select r.locality_id, r.id, i.clause_id, i.name, i.operator, i.figure, 4800, 6000, true, 60, 60
  from reporting_round r
  join plan_indicator i on i.locality_id = r.locality_id and i.plan_id = r.plan_id and i.version = r.version
 where r.locality_id = 'hai-duong' and r.status = 'ISSUED';

insert into goal_rating (locality_id, plan_id, clause_id, year, turn, rating, narrative, rated_by, rated_name, rated_post,
                         rated_at)
select c.locality_id, c.plan_id, c.id, year, 1, 'SOME_CHANGE', repeat('Có chuyển biến (mẫu). ', 10), 'hai-duong.vice-chair',
       'Phó Chủ tịch (mẫu)', 'Phó Chủ tịch', make_date(year, 12, 20)
  from plan_clause c, generate_series(2026, 2029) year
 where c.locality_id = 'hai-duong' and c.version = 1 and c.kind = 'GOAL';

insert into document (locality_id, case_key, year, kind, number, symbol, subject, body, signer_name, approved_by,
                      issued_on, issued_by, channel, issued_at)
select locality_id, id, year, 'BC', 900, '900/BC-UBND', 'Báo cáo (mẫu)', repeat('Nội dung (mẫu). ', 500), 'Phó Chủ tịch (mẫu)',
       'hai-duong.vice-chair', due + 5, 'hai-duong.records-clerk', 'Trục liên thông (mẫu)', due + 5
  from reporting_round
 where locality_id = 'hai-duong' and status = 'ISSUED';

insert into delivery (locality_id, case_key, position, line, unit_id, kind, sent_at)
select d.locality_id, d.case_key, row_number() over (partition by d.case_key order by u.id), u.name, u.id, 'UNITS', d.issued_at
  from document d
  join unit u on u.locality_id = d.locality_id and not u.is_class
 where d.locality_id = 'hai-duong' and d.number = 900;
