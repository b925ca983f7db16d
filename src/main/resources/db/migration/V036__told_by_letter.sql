-- Which notices have reached whom by letter: a notice to a group is told to each of its people, once.
create table notice_told (
    locality_id text   not null references locality,
    notice_id   bigint not null references notice,
    user_id     text   not null,
    told_on     date   not null,
    -- Kind of the letter: with person and day it says which one.
    letter      text   not null,
    primary key (user_id, notice_id)
);
call wall_off('notice_told');
create index notice_by_day on notice (locality_id, made_on);

-- One letter of a kind for each person and day, however often its round is repeated.
create table letter_of_day (
    locality_id text not null references locality,
    user_id     text not null,
    day         date not null,
    kind        text not null,
    primary key (user_id, day, kind)
);
call wall_off('letter_of_day');
