-- Which duty serves which clause of the plan. The document does not say it, so somebody does, by name. Of a plan and not of
-- a version: ids stay the same, and what the version shown does not have is not shown.
create table duty_clause (
    locality_id text        not null,
    plan_id     text        not null,
    duty_id     text        not null,
    clause_id   text        not null,
    linked_by   text        not null,
    linked_name text        not null,
    linked_post text        not null,
    linked_at   timestamptz not null,
    primary key (locality_id, plan_id, duty_id, clause_id),
    foreign key (locality_id, plan_id) references plan
);
call wall_off('duty_clause');
revoke update on duty_clause from kehoach_app;
