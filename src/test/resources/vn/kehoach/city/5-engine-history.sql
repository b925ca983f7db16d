-- What the engine remembers of the finished cases: yearly work and yearly reports of every unit, four years and a half.
create temporary table finished_case as
select gen_random_uuid()::text as id, gen_random_uuid()::text as execution, process,
       case process when 'unit-execution' then 'TH-' else 'BC-' end || year || '.' || unit_id as case_key, unit_id, year
  from unit_year, unnest(array['unit-execution', 'unit-report']) process
 where locality_id = 'hai-duong' and year < 2030;

create temporary table finished_step as
select gen_random_uuid()::text as id, gen_random_uuid()::text as task, c.id as instance, c.execution, c.process, step, name,
       c.unit_id || '.staff' as assignee, make_date(c.year, month, 3)::timestamp as began,
       make_date(c.year, month, 3) + (1 + abs(hashtext(c.id || step)) % 12) * interval '1 day' as ended,
       make_date(c.year, month, 20)::timestamp as due
  from finished_case c
  join (values ('unit-execution', 'userTask_acceptDuties', 'Tiếp nhận nhiệm vụ', 1, 1),
               ('unit-execution', 'userTask_writeUnitPlan', 'Lập kế hoạch của đơn vị', 2, 1),
               ('unit-execution', 'userTask_approveUnitPlan', 'Duyệt kế hoạch của đơn vị', 2, 1),
               ('unit-execution', 'userTask_checkUnitPlan', 'Kiểm tra kế hoạch của đơn vị', 3, 1),
               ('unit-execution', 'userTask_reportDuty', 'Thực hiện và báo kết quả', 6, 4),
               ('unit-execution', 'userTask_confirmResults', 'Xác nhận kết quả năm', 12, 1),
               ('unit-report', 'userTask_writeReport', 'Viết báo cáo', 11, 2),
               ('unit-report', 'userTask_signOff', 'Ký báo cáo', 12, 2),
               ('unit-report', 'userTask_acceptReport', 'Tiếp nhận báo cáo', 12, 2)) as passed (model, step, name, month, times)
    on passed.model = c.process
 cross join lateral generate_series(1, times);

insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_,
                             end_time_, duration_, tenant_id_, state_)
select c.id, c.id, c.id, c.case_key, c.process, model.id_, make_date(year, 1, 2), make_date(year, 12, 20), 1, 'hai-duong',
       'COMPLETED'
  from finished_case c
  join lateral (select id_ from act_re_procdef where key_ = c.process order by version_ desc limit 1) model on true;

insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
                            execution_id_, act_id_, task_id_, act_name_, act_type_, assignee_, start_time_, end_time_,
                            duration_, act_inst_state_, sequence_counter_, tenant_id_)
select s.id, s.instance, s.process, h.proc_def_id_, s.instance, s.instance, s.execution, s.step, s.task, s.name, 'userTask',
       s.assignee, s.began, s.ended, 1, 0, 1, 'hai-duong'
  from finished_step s
  join act_hi_procinst h on h.id_ = s.instance;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
                             act_inst_id_, name_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_,
                             due_date_, tenant_id_, task_state_)
select s.task, s.step, s.process, h.proc_def_id_, s.instance, s.instance, s.execution, s.id, s.name, s.assignee, s.began,
       s.ended, 1, 'completed', 50, s.due, 'hai-duong', 'Completed'
  from finished_step s
  join act_hi_procinst h on h.id_ = s.instance;
