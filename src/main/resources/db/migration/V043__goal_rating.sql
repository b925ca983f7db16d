-- How far a goal without a figure has come, judged once a year in words. A change is a further row; the last one counts.
create table goal_rating (
    locality_id text        not null,
    plan_id     text        not null,
    clause_id   text        not null,
    year        integer     not null,
    turn        integer     not null check (turn > 0),
    rating      text        not null check (rating in ('CLEAR_CHANGE', 'SOME_CHANGE', 'NO_CHANGE', 'NOT_ASSESSABLE')),
    narrative   text        not null check (length(narrative) between 1 and 4000),
    rated_by    text        not null,
    rated_name  text        not null,
    rated_post  text        not null,
    rated_at    timestamptz not null,
    primary key (locality_id, plan_id, clause_id, year, turn),
    foreign key (locality_id, plan_id) references plan
);
call wall_off('goal_rating');
revoke update, delete on goal_rating from kehoach_app;
