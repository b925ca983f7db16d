-- What stands around the clauses of a plan: headings, the signature block; and the years a milestone speaks of.

-- A heading stands in front of a part: the clauses of one kind, or of one kind below one clause, or the duties.
create table plan_heading (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    position    integer not null,
    level       integer not null check (level > 0),
    part        text    not null check (part in (
        'PURPOSE', 'REQUIREMENT', 'GENERAL_TARGET', 'SPECIFIC_TARGET', 'CONTENT_INTRO', 'STRATEGIC_OBJECTIVE',
        'GOAL', 'TASK_GROUP', 'ACTIVITY', 'SCOPE', 'TIME_FRAME', 'MILESTONE', 'FUNDING', 'DUTY', 'REPORTING',
        'RECIPIENT')),
    parent_id   text,
    text        text    not null,
    source_line integer,
    primary key (locality_id, plan_id, version, position),
    foreign key (locality_id, plan_id, version) references plan_version,
    foreign key (locality_id, plan_id, version, parent_id) references plan_clause
);

create table plan_milestone (
    locality_id text    not null,
    plan_id     text    not null,
    version     integer not null,
    clause_id   text    not null,
    from_year   integer not null,
    to_year     integer not null check (to_year >= from_year),
    primary key (locality_id, plan_id, version, clause_id),
    foreign key (locality_id, plan_id, version, clause_id) references plan_clause
);

-- TM., KT. and the post above the signer's name; a plan imported before has no post.
alter table plan_version
    add column on_behalf_of    text,
    add column sign_for        text,
    add column signer_position text not null default '';
alter table plan_version
    alter column signer_position drop default;
