-- The calendar feed of a person. Belongs to no locality: it is asked for by programs, before a locality is known.
create table calendar_feed (
    user_id     text        not null primary key,
    -- SHA-256 of the secret in the address, in hexadecimal: who reads this table still cannot read a feed.
    secret_hash text        not null unique,
    made_at     timestamptz not null
);
