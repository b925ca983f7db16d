-- How far each chain of the audit trail was verified beside the running application; '-' is a chain as in audit_entry. The
-- trail itself stays closed to the application: here stand places and seals only.
create table audit_check (
    locality_id   text        not null primary key check (locality_id ~ '^(-|[a-z0-9]+(-[a-z0-9]+)*)$'),
    -- The row up to which the pass under way has come, and the key that sealed it.
    at_seq        bigint      not null check (at_seq >= 0),
    at_hmac       text        not null,
    at_key        text        not null,
    began_at      timestamptz not null,
    -- The furthest row that was ever verified: what comes later must still lead to it.
    furthest_seq  bigint      not null check (furthest_seq >= 0),
    furthest_hmac text        not null,
    -- The last row there was at the last look.
    end_seq       bigint      not null,
    checked_at    timestamptz not null,
    -- When a pass over the whole chain last found nothing.
    whole_at      timestamptz,
    bad_seq       bigint,
    fault         text,
    check ((bad_seq is null) = (fault is null))
);
call wall_off('audit_check');
