-- Who is away from when to when, and who stands in.
create table absence (
    locality_id   text        not null references locality,
    id            integer     generated always as identity primary key,
    user_id       text        not null,
    substitute_id text        not null,
    first_day     date        not null,
    last_day      date        not null,
    state         text        not null check (state in ('ANNOUNCED', 'RUNNING', 'ENDED', 'CANCELLED')),
    -- Another one after each change: whoever changes it names the one he saw.
    version       integer     not null default 1,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    check (last_day >= first_day),
    check (substitute_id <> user_id)
);
create index absence_of_person on absence (locality_id, user_id, first_day);
create index absence_open on absence (locality_id) where state in ('ANNOUNCED', 'RUNNING');
call wall_off('absence');

-- Posts that a person holds for a time only, beside the engine's own list of who is in which group: whatever stands here
-- is taken back one day. Belongs to no locality: asked also when a person's posts come from another provider at the
-- login, before a locality is known.
create table lent_post (
    user_id text        not null,
    post    text        not null,
    -- Business key of the case that lends it. Two may lend the same post; it goes back with the last of them.
    reason  text        not null,
    lent_at timestamptz not null,
    primary key (user_id, post, reason)
);

-- Open work that went from one person to another.
alter table case_entry drop constraint case_entry_act_check;
alter table case_entry add constraint case_entry_act_check check (act in (
    'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED',
    'CARRIED_OVER', 'ISSUED', 'OPENED', 'CLOSED', 'SUBSTITUTED', 'HANDED_OVER'));
