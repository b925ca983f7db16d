-- What people were told before there were marks counts as read: nobody could mark it, and all of it at once would bury
-- what is new.
alter table notice add column before_marks boolean not null default false;
update notice
   set before_marks = true
 where made_at < (select installed_on from flyway_schema_history where version in ('025', '25'));
