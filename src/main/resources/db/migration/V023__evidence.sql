-- Files that staff attach to the task they are working on.

create table evidence_file (
    locality_id text        not null references locality,
    id          text        not null check (id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    case_key    text        not null,
    unit_id     text        not null,
    duty_id     text,
    task_id     text        not null,
    step        text        not null,
    name        text        not null check (char_length(name) between 1 and 150),
    type        text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    description text        not null check (char_length(description) <= 500),
    added_by    text        not null,
    added_at    timestamptz not null,
    primary key (locality_id, id),
    foreign key (locality_id, unit_id) references unit
);
create index evidence_file_by_case on evidence_file (locality_id, case_key, unit_id);

-- The bytes, in parts of at most 1 MB, so that a file is never whole in memory. Its size and seal are known only behind
-- its last part: the file itself is written last. Kept as they came: what people attach is compressed already.
create table evidence_chunk (
    locality_id text    not null references locality,
    file_id     text    not null,
    number      integer not null check (number >= 0),
    bytes       bytea   not null check (octet_length(bytes) between 1 and 1048576),
    primary key (locality_id, file_id, number),
    foreign key (locality_id, file_id) references evidence_file on delete cascade deferrable initially deferred
);
alter table evidence_chunk alter column bytes set storage external;

-- What was attached is described anew or removed, never changed.
revoke update on evidence_chunk from kehoach_app;
revoke update on evidence_file from kehoach_app;
grant update (description) on evidence_file to kehoach_app;

call wall_off('evidence_file');
call wall_off('evidence_chunk');
