-- What happened to each case, in order: every submission, return, approval, comment and answer as its own record.

create table case_entry (
    id          bigint generated always as identity primary key,
    locality_id text        not null references locality,
    case_key    text        not null,
    step        text        not null,
    act         text        not null check (act in (
        'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED',
        'CARRIED_OVER', 'ISSUED', 'OPENED', 'CLOSED')),
    unit_id     text,
    reason_code text,
    note        text,
    content     jsonb,
    actor       text        not null,
    acted_at    timestamptz not null,
    foreign key (locality_id, unit_id) references unit,
    check (act <> 'RETURNED' or (reason_code is not null and note is not null))
);
create index case_entry_by_case on case_entry (locality_id, case_key, id);

create function case_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'case_entry is append-only';
end
$$;
create trigger case_entry_append_only before update or delete on case_entry
    for each row execute function case_entry_is_append_only();
create trigger case_entry_no_truncate before truncate on case_entry
    for each statement execute function case_entry_is_append_only();
