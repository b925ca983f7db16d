-- The running report of one unit again for each unit of the communes, and the report of another as what was done in the
-- years before. A row is copied by its names: what is an id of the case becomes another one, what names the unit or its
-- locality names the other one.
create function copied(original jsonb, ids text[], suffix text, old_unit text, unit text, locality text) returns jsonb
language sql immutable as $$
    select jsonb_object_agg(key, case
               when jsonb_typeof(value) <> 'string' then value
               when value #>> '{}' = any (ids) then to_jsonb(md5((value #>> '{}') || suffix))
               when key in ('bytearray_id_', 'proc_def_id_', 'job_def_id_', 'deployment_id_') then value
               else to_jsonb(replace(replace(value #>> '{}', old_unit, unit), 'hai-duong', locality)) end)
      from jsonb_each(original)
$$;

create procedure copy_rows(into_table regclass, of_case text, old_unit text, ids text[], years integer[], key_column text,
                           changes jsonb)
language plpgsql as $$
begin
    execute format($insert$
        insert into %1$s
        select copy.*
          from %1$s t
          join unit u on u.locality_id like 'mau-%%' and not u.is_class
          cross join unnest($3) y
          cross join lateral (select case when y = 2030 then '' else y::text end || u.id as suffix) s
          cross join lateral jsonb_populate_record(null::%1$s,
                copied(to_jsonb(t), $2, s.suffix, $4, u.id, u.locality_id)
                || jsonb_build_object('root_proc_inst_id_', md5($1 || s.suffix))
                || case when y = 2030 then '{}'
                        else jsonb_build_object('start_time_', make_timestamp(y, 12, 2, 9, 0, 0),
                                                'end_time_', make_timestamp(y, 12, 8, 9, 0, 0)) end
                || $5
                || case when %2$L = 'act_hi_procinst'
                        then jsonb_build_object('business_key_', 'BC-' || y || '.' || u.id) else '{}' end) copy
         where t.%3$I in ($1, (select id_ from act_ru_task where proc_inst_id_ = $1))
        $insert$, into_table, into_table::text, key_column)
      using of_case, ids, years, old_unit, changes;
end
$$;

do $$
declare
    opened constant text := (select proc_inst_id_ from act_ru_execution
                              where business_key_ = 'BC-2030.hai-duong.tram-y-te');
    signed constant text := (select proc_inst_id_ from act_hi_procinst
                              where business_key_ = 'BC-2030.hai-duong.truong-1');
    ids constant text[] := (
        select array_agg(id_)
          from (select id_ from act_ru_execution where proc_inst_id_ = opened
                union select id_ from act_ru_task where proc_inst_id_ = opened
                union select id_ from act_ru_variable where proc_inst_id_ = opened
                union select id_ from act_ru_job where process_instance_id_ = opened
                union select l.id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                       where t.proc_inst_id_ = opened
                union select id_ from act_hi_procinst where proc_inst_id_ in (opened, signed)
                union select id_ from act_hi_actinst where proc_inst_id_ in (opened, signed)
                union select id_ from act_hi_taskinst where proc_inst_id_ in (opened, signed)
                union select execution_id_ from act_hi_actinst where proc_inst_id_ in (opened, signed)) known);
    health constant text := 'hai-duong.tram-y-te';
    school constant text := 'hai-duong.truong-1';
begin
    call copy_rows('act_ru_execution', opened, health, ids, '{2030}', 'proc_inst_id_', '{"super_exec_": null}');
    call copy_rows('act_ru_task', opened, health, ids, '{2030}', 'proc_inst_id_', '{}');
    call copy_rows('act_ru_identitylink', opened, health, ids, '{2030}', 'task_id_', '{}');
    call copy_rows('act_ru_variable', opened, health, ids, '{2030}', 'proc_inst_id_', '{}');
    call copy_rows('act_ru_job', opened, health, ids, '{2030}', 'process_instance_id_', '{}');
    call copy_rows('act_hi_procinst', opened, health, ids, '{2030}', 'proc_inst_id_',
                   '{"super_process_instance_id_": null}');
    call copy_rows('act_hi_actinst', opened, health, ids, '{2030}', 'proc_inst_id_', '{}');
    call copy_rows('act_hi_taskinst', opened, health, ids, '{2030}', 'proc_inst_id_', '{}');
    call copy_rows('act_hi_procinst', signed, school, ids, '{2026,2027,2028,2029}', 'proc_inst_id_',
                   '{"super_process_instance_id_": null, "state_": "COMPLETED"}');
    call copy_rows('act_hi_actinst', signed, school, ids, '{2026,2027,2028,2029}', 'proc_inst_id_', '{}');
    call copy_rows('act_hi_taskinst', signed, school, ids, '{2026,2027,2028,2029}', 'proc_inst_id_',
                   '{"delete_reason_": "completed"}');
end
$$;

drop procedure copy_rows;
drop function copied;

-- The supervisor of the first commune knows the password of the demo.
update act_id_user u
   set pwd_ = d.pwd_, salt_ = d.salt_
  from act_id_user d
 where u.id_ = 'mau-001.van-phong.head' and d.id_ = 'hai-duong.van-phong.head';

analyze;
