-- Opinions of the units on a draft and the answer to each. Silence is a record, never consent.

create table plan_comment (
    id           bigint generated always as identity primary key,
    locality_id  text        not null,
    plan_id      text        not null,
    version      integer     not null,
    unit_id      text        not null,
    opinion      text        not null check (opinion in ('AGREE', 'COMMENT', 'SILENT')),
    text         text,
    commented_by text        not null,
    commented_at timestamptz not null,
    answer       text check (answer in ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED')),
    reason       text,
    answered_by  text,
    answered_at  timestamptz,
    unique (locality_id, plan_id, version, unit_id),
    foreign key (locality_id, plan_id, version) references plan_version,
    foreign key (locality_id, unit_id) references unit,
    check ((opinion = 'COMMENT') = (text is not null)),
    check (opinion = 'COMMENT' or answer is null),
    check ((answer is null) = (answered_by is null and answered_at is null)),
    check (answer is null or answer = 'ACCEPTED' or reason is not null)
);
