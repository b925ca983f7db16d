-- A plan, its versions and their text. The outline differs per locality, so clauses are data, not columns.

create table plan (
    locality_id  text    not null references locality,
    id           text    not null,
    period_start integer not null,
    period_end   integer not null check (period_end >= period_start),
    primary key (locality_id, id)
);

create table plan_version (
    locality_id text        not null,
    plan_id     text        not null,
    version     integer     not null check (version > 0),
    status      text        not null check (status in ('DRAFT', 'ISSUED', 'SUPERSEDED')),
    title       text        not null,
    preamble    text        not null,
    closing     text        not null,
    signer_name text        not null,
    created_at  timestamptz not null,
    issued_on   date,
    primary key (locality_id, plan_id, version),
    foreign key (locality_id, plan_id) references plan,
    check ((status = 'DRAFT') = (issued_on is null))
);
create unique index plan_version_one_in_force on plan_version (locality_id, plan_id) where status = 'ISSUED';

create table plan_clause (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    id          text    not null,
    kind        text    not null check (kind in (
        'LEGAL_BASIS', 'PURPOSE', 'REQUIREMENT', 'GENERAL_TARGET', 'SPECIFIC_TARGET', 'CONTENT_INTRO',
        'STRATEGIC_OBJECTIVE', 'GOAL', 'TASK_GROUP', 'ACTIVITY', 'SCOPE', 'TIME_FRAME', 'MILESTONE',
        'FUNDING', 'REPORTING', 'ADJUSTMENT', 'RECIPIENT')),
    parent_id   text,
    position    integer not null,
    label       text,
    text        text    not null,
    source_line integer,
    primary key (locality_id, plan_id, version, id),
    foreign key (locality_id, plan_id, version) references plan_version,
    foreign key (locality_id, plan_id, version, parent_id) references plan_clause
);

-- Which document a LEGAL_BASIS clause cites.
create table plan_legal_basis (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    clause_id   text    not null,
    number      text    not null,
    dated       date    not null,
    issuer      text    not null,
    primary key (locality_id, plan_id, version, clause_id),
    foreign key (locality_id, plan_id, version, clause_id) references plan_clause
);

-- A figure set by a SPECIFIC_TARGET. 'GREATER' is strict: 90 of 100 does not reach "trên 90%".
create table plan_indicator (
    locality_id text          not null,
    plan_id     text          not null,
    version     integer       not null,
    clause_id   text          not null,
    name        text          not null,
    operator    text          not null check (operator in ('GREATER', 'AT_LEAST', 'EQUAL')),
    figure      numeric(9, 3) not null,
    unit        text          not null,
    denominator text          not null,
    primary key (locality_id, plan_id, version, clause_id),
    foreign key (locality_id, plan_id, version, clause_id) references plan_clause
);

create table plan_duty (
    locality_id  text    not null,
    plan_id      text    not null,
    version      integer not null,
    id           text    not null,
    unit_id      text    not null,
    position     integer not null,
    text         text    not null,
    primary_role text    not null check (primary_role in ('LEAD', 'COORDINATE', 'ADVISE', 'DO')),
    source_line  integer,
    primary key (locality_id, plan_id, version, id),
    foreign key (locality_id, plan_id, version) references plan_version,
    foreign key (locality_id, unit_id) references unit
);

create table plan_duty_role (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    duty_id     text    not null,
    unit_id     text    not null,
    role        text    not null check (role in ('LEAD', 'COORDINATE', 'ADVISE', 'DO')),
    primary key (locality_id, plan_id, version, duty_id, unit_id, role),
    foreign key (locality_id, plan_id, version, duty_id) references plan_duty,
    foreign key (locality_id, unit_id) references unit
);
create unique index plan_duty_one_lead on plan_duty_role (locality_id, plan_id, version, duty_id) where role = 'LEAD';

-- A line of "Nơi nhận". Outside recipients have no unit; "Lưu" goes to the archive.
create table plan_recipient (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    clause_id   text    not null,
    kind        text    not null check (kind in ('OUTSIDE', 'LEADERS', 'UNITS', 'ARCHIVE')),
    primary key (locality_id, plan_id, version, clause_id),
    foreign key (locality_id, plan_id, version, clause_id) references plan_clause
);

create table plan_recipient_unit (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    clause_id   text    not null,
    unit_id     text    not null,
    primary key (locality_id, plan_id, version, clause_id, unit_id),
    foreign key (locality_id, plan_id, version, clause_id) references plan_recipient,
    foreign key (locality_id, unit_id) references unit
);
