-- What a locality has changed of the shipped days off: a row stands in place of the shipped one of that day.
create table calendar_day (
    locality_id text        not null references locality,
    day         date        not null,
    kind        text        not null check (kind in ('STATUTORY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK', 'ORDINARY')),
    name        text        not null,
    -- The notice, or who decided it: number, day, office.
    source      text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    primary key (locality_id, day)
);
call wall_off('calendar_day');

-- Years whose notice has come to a locality after the product was built.
create table calendar_notice (
    locality_id text        not null references locality,
    year        integer     not null check (year between 2026 and 2100),
    source      text        not null,
    added_by    text        not null,
    added_at    timestamptz not null,
    primary key (locality_id, year)
);
call wall_off('calendar_notice');
