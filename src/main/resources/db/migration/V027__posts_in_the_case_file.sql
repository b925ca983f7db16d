-- Who acted, by name and post as they were at that moment: within five years people change posts and accounts their names.
-- Entries from before have neither, and so has what the system did.
alter table case_entry
    add column actor_name text,
    add column actor_post text;
