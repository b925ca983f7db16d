-- Accounts nobody works with any more. The engine keeps the account itself, since cases name people by their user id and
-- only the account knows whose it was. Belongs to no locality: asked at the gate, before a locality is known.
create table closed_account (
    user_id   text        not null primary key,
    closed_at timestamptz not null,
    closed_by text        not null
);
