-- Rounds of reports: annual, interim (sơ kết) and final (tổng kết), and what each unit handed in.

create table reporting_round (
    locality_id text        not null references locality,
    id          text        not null,
    plan_id     text        not null,
    version     integer     not null,
    kind        text        not null check (kind in ('ANNUAL', 'INTERIM', 'FINAL')),
    year        integer     not null,
    data_from   date        not null,
    data_to     date        not null check (data_to >= data_from),
    due         date        not null,
    status      text        not null check (status in ('OPEN', 'ISSUED')),
    opened_at   timestamptz not null,
    late_reason text,
    closed_by   text,
    check ((late_reason is null) = (closed_by is null)),
    primary key (locality_id, id),
    unique (locality_id, plan_id, kind, year),
    foreign key (locality_id, plan_id, version) references plan_version
);

create table unit_report (
    locality_id        text    not null,
    round_id           text    not null,
    unit_id            text    not null,
    status             text    not null check (status in ('OPEN', 'SUBMITTED', 'SIGNED', 'RETURNED', 'ACCEPTED', 'MISSING')),
    due                date    not null,
    attempt            integer not null default 0,
    first_submitted_on date,
    late               boolean not null default false,
    accepted_on        date,
    primary key (locality_id, round_id, unit_id),
    foreign key (locality_id, round_id) references reporting_round,
    foreign key (locality_id, unit_id) references unit
);

-- Every attempt with the deadline in force when it was handed in.
create table unit_report_version (
    locality_id  text        not null,
    round_id     text        not null,
    unit_id      text        not null,
    attempt      integer     not null,
    direction    text        not null,
    results      text        not null,
    evaluation   text        not null,
    next_steps   text        not null,
    proposals    text,
    nominations  text,
    due          date        not null,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    primary key (locality_id, round_id, unit_id, attempt),
    foreign key (locality_id, round_id, unit_id) references unit_report
);

-- Numerators and denominators are kept, percentages are computed: averages of percentages would be wrong.
create table unit_report_figure (
    locality_id text   not null,
    round_id    text   not null,
    unit_id     text   not null,
    attempt     integer not null,
    clause_id   text   not null,
    reached     bigint not null check (reached >= 0),
    total       bigint not null check (total > 0),
    method      text   not null,
    primary key (locality_id, round_id, unit_id, attempt, clause_id),
    foreign key (locality_id, round_id, unit_id, attempt) references unit_report_version,
    check (reached <= total)
);

create table round_report (
    locality_id text        not null,
    round_id    text        not null,
    attempt     integer     not null,
    direction   text        not null,
    results     text        not null,
    evaluation  text        not null,
    next_steps  text        not null,
    proposals   text,
    written_by  text        not null,
    written_at  timestamptz not null,
    primary key (locality_id, round_id, attempt),
    foreign key (locality_id, round_id) references reporting_round
);

-- What the issued report said; later corrections never change it.
create table frozen_figure (
    locality_id text          not null,
    round_id    text          not null,
    clause_id   text          not null,
    name        text          not null,
    operator    text          not null,
    target      numeric(9, 3) not null,
    reached     bigint        not null,
    total       bigint        not null,
    is_met      boolean       not null,
    primary key (locality_id, round_id, clause_id),
    foreign key (locality_id, round_id) references reporting_round
);

create table frozen_count (
    locality_id text   not null,
    round_id    text   not null,
    name        text   not null,
    value       bigint not null,
    primary key (locality_id, round_id, name),
    foreign key (locality_id, round_id) references reporting_round
);

create table nomination (
    locality_id text    not null,
    round_id    text    not null,
    unit_id     text    not null,
    position    integer not null,
    text        text    not null,
    is_chosen   boolean,
    primary key (locality_id, round_id, unit_id, position),
    foreign key (locality_id, round_id, unit_id) references unit_report
);

-- The opinion of the Mặt trận on a summary; no row with a text means it was asked and had none in time.
create table round_opinion (
    locality_id text        not null,
    round_id    text        not null,
    unit_id     text        not null,
    text        text,
    given_by    text        not null,
    given_at    timestamptz not null,
    primary key (locality_id, round_id),
    foreign key (locality_id, unit_id) references unit
);
