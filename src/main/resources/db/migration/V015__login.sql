-- Guesses and passwords. Neither belongs to a locality: an account is known before its locality is.

-- Failed logins, counted by account at an address, by account and by address; names are hashed, since people mistype
-- passwords into the field of the name.
create table login_failure (
    kind           text        not null check (kind in ('ACCOUNT_AT_ADDRESS', 'ACCOUNT', 'ADDRESS')),
    subject        text        not null,
    failures       integer     not null check (failures >= 0),
    last_failed_at timestamptz not null,
    blocked_until  timestamptz,
    primary key (kind, subject)
);

-- Where an account has logged in before: from there strangers cannot keep it out.
create table login_known_address (
    subject      text        not null primary key,
    logged_in_at timestamptz not null
);

-- The password a person chose; any other stored password was set by somebody else and must be changed first.
create table chosen_password (
    user_id   text        not null primary key,
    mark      text        not null,
    chosen_at timestamptz not null
);

-- Which person at the other identity provider an account belongs to: a name alone could be taken by somebody else.
create table provider_account (
    user_id text not null primary key,
    issuer  text not null,
    subject text not null,
    unique (issuer, subject)
);
