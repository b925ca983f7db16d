-- One unit, one year: its own plan, its duties and their results.

create table unit_year (
    locality_id  text    not null,
    unit_id      text    not null,
    year         integer not null,
    plan_id      text    not null,
    version      integer not null,
    status       text    not null check (status in ('ASSIGNED', 'ACCEPTED', 'PLANNED', 'CONFIRMED', 'CLOSED_UNCONFIRMED')),
    focus        text,
    measures     text,
    accepted_at  timestamptz,
    confirmed_at timestamptz,
    primary key (locality_id, unit_id, year),
    foreign key (locality_id, unit_id) references unit,
    foreign key (locality_id, plan_id, version) references plan_version
);

create table duty_assignment (
    locality_id text    not null,
    unit_id     text    not null,
    year        integer not null,
    duty_id     text    not null,
    text        text    not null,
    role        text    not null,
    status      text    not null check (status in ('OPEN', 'DONE', 'CARRIED_OVER')),
    carried_in  boolean not null default false,
    reason_code text,
    reason      text,
    position    integer not null,
    primary key (locality_id, unit_id, year, duty_id),
    foreign key (locality_id, unit_id, year) references unit_year,
    check ((status = 'CARRIED_OVER') = (reason is not null))
);

-- Each report on a duty is kept; the last one counts.
create table duty_result (
    id           bigint generated always as identity primary key,
    locality_id  text        not null,
    unit_id      text        not null,
    year         integer     not null,
    duty_id      text        not null,
    outcome      text        not null check (outcome in ('DONE', 'IN_PROGRESS')),
    progress     text        not null,
    product      text,
    evidence     text,
    events       bigint check (events >= 0),
    participants bigint check (participants >= 0),
    reported_by  text        not null,
    reported_at  timestamptz not null,
    foreign key (locality_id, unit_id, year, duty_id) references duty_assignment,
    check (outcome <> 'DONE' or (product is not null and evidence is not null))
);
