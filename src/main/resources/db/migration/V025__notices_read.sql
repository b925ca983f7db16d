-- Who has seen which notice. One mark for each: a notice to a group is new to every one of its people.
create table notice_read (
    locality_id text        not null references locality,
    notice_id   bigint      not null references notice,
    user_id     text        not null,
    read_at     timestamptz not null,
    primary key (user_id, notice_id)
);
call wall_off('notice_read');
