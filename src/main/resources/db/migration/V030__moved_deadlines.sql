alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('REMINDER', 'OVERDUE', 'ESCALATION', 'MOVED'));

-- A reminder is written once a day, however often its job is repeated. A deadline may move twice a day, and each move is
-- told: the last word must be the right one.
do $$
declare
    rule text;
begin
    select conname into strict rule from pg_constraint where conrelid = 'notice'::regclass and contype = 'u';
    execute format('alter table notice drop constraint %I', rule);
end $$;
create unique index notice_once_a_day on notice (recipient, kind, case_key, task_id, made_on)
    nulls not distinct where kind <> 'MOVED';
