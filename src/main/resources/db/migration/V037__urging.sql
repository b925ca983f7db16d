-- Đôn đốc: who urged whom to finish which late work, and with what words. Never changed afterwards.
create table urging (
    id          bigint      not null primary key generated always as identity,
    locality_id text        not null references locality,
    words       text        not null check (length(words) between 1 and 2000),
    urged_by    text        not null,
    urged_name  text        not null,
    urged_at    timestamptz not null
);
create index urging_newest on urging (locality_id, urged_at desc);
call wall_off('urging');

create table urging_item (
    locality_id text   not null references locality,
    urging_id   bigint not null references urging,
    task_id     text   not null,
    case_key    text   not null,
    what        text   not null,
    unit        text   not null,
    due         date   not null,
    primary key (urging_id, task_id)
);
create index urging_item_by_task on urging_item (locality_id, task_id);
call wall_off('urging_item');

alter table case_entry drop constraint case_entry_act_check;
alter table case_entry add constraint case_entry_act_check check (act in (
    'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED', 'CARRIED_OVER',
    'ISSUED', 'OPENED', 'CLOSED', 'SUBSTITUTED', 'HANDED_OVER', 'URGED'));
