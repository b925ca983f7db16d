-- Who did what, when, from where, on which case, before and after: one chain of rows for each locality. Each row is
-- sealed with a key that is not in this database, over the seal of the row before it.

-- '-' is the chain of what belongs to no locality: a refused login of an unknown account. So no reference to locality,
-- and none from elsewhere: the trail outlives what it tells of.
create table audit_entry (
    locality_id text        not null check (locality_id ~ '^(-|[a-z0-9]+(-[a-z0-9]+)*)$'),
    seq         bigint      not null check (seq > 0),
    acted_at    timestamptz not null,
    actor       text        not null,
    origin      text        not null,
    act         text        not null check (act ~ '^[A-Z][A-Z_]*$'),
    case_key    text,
    before      text,
    after       text,
    key_id      text        not null,
    prev        text        not null check (prev ~ '^[0-9a-f]{64}$'),
    hmac        text        not null check (hmac ~ '^[0-9a-f]{64}$'),
    primary key (locality_id, seq)
);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only';
end
$$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();

-- Whoever continues a chain waits here for the one before him and then sees his last row: two statements, since the
-- second must look after the first has waited. A lock instead of a table of chain ends leaves nothing to update; run
-- with its owner's rights, it leaves nothing to read either.
create function audit_chain_end(chain text) returns table (seq bigint, hmac text) language plpgsql
    security definer set search_path from current as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('audit ' || chain, 0));
    return query
        select e.seq, e.hmac from audit_entry e where e.locality_id = chain order by e.seq desc limit 1;
end
$$;

-- The role under which the application works adds rows, and that is all.
do $$
begin
    if exists (select from pg_roles where rolname = 'kehoach_app') then
        revoke all on audit_entry from kehoach_app;
        grant insert on audit_entry to kehoach_app;
        grant execute on function audit_chain_end(text) to kehoach_app;
    end if;
end
$$;
