-- Who exists in a ward or commune. A locality is a Camunda tenant; a unit is a Camunda group.

create table locality (
    id                 text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind               text not null check (kind in ('phường', 'xã', 'đặc khu')),
    name               text not null,
    full_name          text not null,
    authority          text not null,
    authority_short    text not null,
    city               text not null,
    place_on_documents text not null
);

-- A class of units ("Các Tổ dân phố") owns no work itself: its members do. Membership is dated.
create table unit (
    locality_id text    not null references locality,
    id          text    not null,
    name        text    not null,
    kind        text    not null,
    binding     text    not null check (binding in ('ASSIGNED', 'REQUESTED')),
    is_class    boolean not null default false,
    class_id    text,
    position    integer not null,
    active_from date    not null default date '2026-01-01',
    active_to   date,
    primary key (locality_id, id),
    foreign key (locality_id, class_id) references unit,
    check (id like locality_id || '.%'),
    check (not (is_class and class_id is not null)),
    check (active_to is null or active_to >= active_from)
);

-- Only what differs from the defaults in the code (vn.kehoach.organisation.Setting).
create table locality_setting (
    locality_id text not null references locality,
    name        text not null,
    value       text not null,
    primary key (locality_id, name)
);
