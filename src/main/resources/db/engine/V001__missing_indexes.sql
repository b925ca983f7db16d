-- Measured with 100,000 open tasks: 135 completions a second without, 457 with them.
create index act_idx_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
create index act_idx_job_duedate on act_ru_job (duedate_);
