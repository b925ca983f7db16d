-- Whom the system told what, when and why. A notice is written once per event and recipient.

create table notice (
    id          bigint generated always as identity primary key,
    locality_id text        not null references locality,
    kind        text        not null check (kind in ('REMINDER', 'OVERDUE', 'ESCALATION')),
    recipient   text        not null,
    case_key    text        not null,
    task_id     text,
    text        text        not null,
    due         date,
    made_on     date        not null,
    made_at     timestamptz not null,
    unique nulls not distinct (recipient, kind, case_key, task_id, made_on)
);
create index notice_by_recipient on notice (locality_id, recipient, made_at desc);
