-- Who asked for more time for which work, why, and what was decided. The old deadline stays; what was decided never
-- changes.
create table extension (
    locality_id  text        not null references locality,
    id           integer     generated always as identity primary key,
    task_id      text        not null,
    case_key     text        not null,
    step         text        not null,
    unit_id      text,
    what         text        not null,
    due          date        not null,
    wanted       date        not null,
    reason       text        not null check (length(reason) between 1 and 2000),
    asked_by     text        not null,
    asked_name   text        not null,
    asked_at     timestamptz not null,
    -- Asked for when the deadline was over: more time, and late all the same.
    is_late      boolean     not null,
    state        text        not null
        check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'NOT_NEEDED')),
    granted      date,
    words        text,
    decided_name text,
    decided_at   timestamptz,
    check (granted > due),
    check ((state = 'GRANTED') = (granted is not null)),
    check (state <> 'REFUSED' or words is not null),
    check ((state in ('GRANTED', 'REFUSED')) = (decided_at is not null)),
    check ((decided_at is null) = (decided_name is null)),
    foreign key (locality_id, unit_id) references unit
);
-- One question at a time.
create unique index extension_asked on extension (task_id) where state = 'ASKED';
create index extension_of_step on extension (locality_id, case_key, step);
call wall_off('extension');

alter table case_entry drop constraint case_entry_act_check;
alter table case_entry add constraint case_entry_act_check check (act in (
    'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED', 'CARRIED_OVER',
    'ISSUED', 'OPENED', 'CLOSED', 'SUBSTITUTED', 'HANDED_OVER', 'URGED',
    'EXTENSION_ASKED', 'EXTENDED', 'NOT_EXTENDED', 'EXTENSION_WITHDRAWN'));

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'REMINDER', 'UNCLAIMED', 'RETURNED', 'ESCALATION', 'OVERDUE', 'MOVED', 'URGED', 'HANDED_OVER', 'EXTENSION'));
-- Asked and decided on one day are two things to know.
drop index notice_once_a_day;
create unique index notice_once_a_day on notice (recipient, kind, case_key, task_id, made_on)
    nulls not distinct where kind not in ('MOVED', 'EXTENSION');
