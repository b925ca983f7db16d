-- The trail has a wall of its own: the application adds to the chains in its scope and to the chain of what belongs to
-- no locality, and reads none; its owner, who continues and verifies the chains, sees all.
drop policy own_locality on audit_entry;
alter table audit_entry no force row level security;
create policy own_locality on audit_entry for insert to kehoach_app with check (
    locality_id = '-'
    or current_setting('kehoach.locality', true) = '*'
    or locality_id = any (string_to_array(current_setting('kehoach.locality', true), ','))
);
revoke all on audit_entry from kehoach_app;
grant insert on audit_entry to kehoach_app;
