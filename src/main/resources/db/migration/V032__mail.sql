-- Letters to people, written in the transaction of whoever has something to say and sent afterwards by the worker.
create table letter (
    id          bigint      not null primary key generated always as identity,
    locality_id text        not null references locality,
    recipient   text        not null,
    kind        text        not null check (kind in ('DIGEST', 'TODAY', 'RETURNED', 'URGED')),
    reference   text        not null,
    day         date        not null,
    subject     text        not null,
    plain       text        not null,
    html        text        not null,
    -- The same on every try, so that a mailbox can tell a repetition.
    message_id  text        not null unique,
    state       text        not null check (state in
        ('WAITING', 'SENDING', 'SENT', 'NO_ADDRESS', 'NO_SERVER', 'FAILED', 'EXPIRED', 'HELD')),
    reason      text        not null default '',
    attempts    integer     not null default 0,
    next_try    timestamptz not null,
    -- While a worker has it: when another may take it for abandoned.
    lease_until timestamptz,
    made_at     timestamptz not null,
    sent_at     timestamptz,
    check ((state = 'SENDING') = (lease_until is not null)),
    check ((state = 'SENT') = (sent_at is not null)),
    unique (locality_id, recipient, kind, day, reference)
);
create index letter_to_send on letter (locality_id, next_try, id) where state in ('WAITING', 'SENDING');
create index letter_newest on letter (locality_id, made_at desc, id desc);
call wall_off('letter');

-- When people want their letters; who has not chosen has no row.
create table mail_choice (
    locality_id text        not null references locality,
    user_id     text        not null,
    digest_at   time        not null check (digest_at in ('08:30', '11:00', '14:00')),
    early       boolean     not null,
    changed_at  timestamptz not null,
    primary key (locality_id, user_id)
);
call wall_off('mail_choice');

-- In which database the letters were last seen. In another one they were restored from a backup and are old.
create table letter_place (
    locality_id text not null references locality primary key,
    fingerprint text not null,
    -- The day on which letters are held back, those made on it too.
    held_on     date
);
call wall_off('letter_place');
