-- Which supervisor asked which unit to explain what, until when, and every answer with what was said to it.
create table explanation (
    locality_id text        not null references locality,
    id          integer     generated always as identity primary key,
    case_key    text        not null,
    -- About what: a figure of a unit's report, a duty of its year, or a task that waited.
    kind        text        not null check (kind in ('FIGURE', 'DUTY', 'TASK')),
    thing       text        not null,
    about_case  text        not null,
    what        text        not null,
    unit_id     text        not null,
    -- Asked and not ordered, as the unit was when it was asked.
    requested   boolean     not null,
    question    text        not null check (length(question) between 1 and 2000),
    due         date        not null,
    asked_by    text        not null,
    asked_name  text        not null,
    asked_post  text        not null,
    -- The post that reads the answer: the engine's group.
    reader      text        not null,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('ASKED', 'ANSWERED', 'ACCEPTED', 'WITHDRAWN')),
    withdrawn_at timestamptz,
    unique (locality_id, id),
    unique (locality_id, case_key),
    foreign key (locality_id, unit_id) references unit,
    check (reader <> unit_id and reader <> unit_id || '.head'),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
-- One question at a time about the same thing.
create unique index explanation_open on explanation (locality_id, unit_id, kind, thing) where state in ('ASKED', 'ANSWERED');
call wall_off('explanation');

-- Every answer is kept, with the deadline it was given for.
create table explanation_answer (
    locality_id    text        not null,
    explanation_id integer     not null,
    attempt        integer     not null check (attempt > 0),
    answer         text        not null check (length(answer) between 1 and 10000),
    due            date        not null,
    answered_by    text        not null,
    answered_name  text        not null,
    answered_at    timestamptz not null,
    decision       text        check (decision in ('ACCEPT', 'MORE')),
    words          text        check (length(words) between 1 and 2000),
    decided_by     text        check (decided_by <> answered_by),
    decided_name   text,
    decided_at     timestamptz,
    primary key (locality_id, explanation_id, attempt),
    foreign key (locality_id, explanation_id) references explanation (locality_id, id),
    check ((decision is null) = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((decided_at is null) = (decided_name is null)),
    check (decision is distinct from 'MORE' or words is not null)
);
call wall_off('explanation_answer');

alter table case_entry drop constraint case_entry_act_check;
alter table case_entry add constraint case_entry_act_check check (act in (
    'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED', 'CARRIED_OVER',
    'ISSUED', 'OPENED', 'CLOSED', 'SUBSTITUTED', 'HANDED_OVER', 'URGED',
    'EXTENSION_ASKED', 'EXTENDED', 'NOT_EXTENDED', 'EXTENSION_WITHDRAWN',
    'CAUSE_CONFIRMED', 'CAUSE_WITHDRAWN',
    'EXPLANATION_ASKED', 'EXPLAINED', 'EXPLANATION_UNCLEAR', 'EXPLANATION_ACCEPTED', 'EXPLANATION_WITHDRAWN'));

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'REMINDER', 'UNCLAIMED', 'RETURNED', 'ESCALATION', 'OVERDUE', 'MOVED', 'URGED', 'HANDED_OVER', 'EXTENSION',
    'EXPLANATION'));
drop index notice_once_a_day;
create unique index notice_once_a_day on notice (recipient, kind, case_key, task_id, made_on)
    nulls not distinct where kind not in ('MOVED', 'EXTENSION', 'EXPLANATION');
