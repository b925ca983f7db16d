-- What somebody has typed into the form of an open task and not yet handed in. Gone with the task.
create table form_draft (
    locality_id text        not null references locality,
    task_id     text        not null,
    user_id     text        not null,
    content     jsonb       not null check (jsonb_typeof(content) = 'object'),
    -- What the form had been filled with at that moment: what differs from it was typed.
    shown       jsonb       not null check (jsonb_typeof(shown) = 'object'),
    -- A new one with each save: whoever saves names the one he started from.
    version     uuid        not null default gen_random_uuid(),
    saved_at    timestamptz not null,
    primary key (task_id, user_id)
);
create index form_draft_of_person on form_draft (user_id);
call wall_off('form_draft');
