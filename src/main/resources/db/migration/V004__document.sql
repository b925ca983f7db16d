-- The register of outgoing documents: one series a locality, year and kind, without gaps or doubles.

-- The row lock of the counter orders those who ask at once; a rolled back issue gives its number back.
create table document_series (
    locality_id text    not null references locality,
    year        integer not null,
    kind        text    not null check (kind in ('KH', 'BC')),
    last_number integer not null check (last_number > 0),
    primary key (locality_id, year, kind)
);

create table document (
    locality_id text        not null references locality,
    case_key    text        not null,
    year        integer     not null,
    kind        text        not null check (kind in ('KH', 'BC')),
    number      integer     not null check (number > 0),
    symbol      text        not null,
    subject     text        not null,
    body        text        not null,
    signer_name text        not null,
    approved_by text        not null,
    issued_on   date        not null,
    issued_by   text        not null,
    channel     text        not null,
    note        text,
    issued_at   timestamptz not null,
    primary key (locality_id, case_key),
    unique (locality_id, year, kind, number),
    check (extract(year from issued_on) = year)
);

-- Each line of "Nơi nhận", resolved to units; outside recipients have no unit.
create table delivery (
    locality_id text        not null,
    case_key    text        not null,
    position    integer     not null,
    line        text        not null,
    unit_id     text,
    sent_at     timestamptz not null,
    received_at timestamptz,
    received_by text,
    primary key (locality_id, case_key, position),
    foreign key (locality_id, case_key) references document,
    foreign key (locality_id, unit_id) references unit,
    check ((received_at is null) = (received_by is null))
);
