-- A unit that is asked and not ordered owes no report: nothing of it is late, and nothing of it is missing. Whether it is
-- asked is kept with the report, so that a round already counted does not change when the plan's word changes.

alter table unit_report add column requested boolean not null default false;

update unit_report r
   set requested = true, late = false
  from unit u
 where u.locality_id = r.locality_id and u.id = r.unit_id and u.binding = 'REQUESTED';

-- NOT_INFORMED: the round was closed before this unit gave its information.
alter table unit_report drop constraint unit_report_status_check;
update unit_report set status = 'NOT_INFORMED' where requested and status = 'MISSING';
alter table unit_report add constraint unit_report_status_check
    check (status in ('OPEN', 'SUBMITTED', 'SIGNED', 'RETURNED', 'ACCEPTED', 'MISSING', 'NOT_INFORMED'));

alter table unit_report add constraint unit_report_requested_is_not_late check (not (requested and late));
alter table unit_report add constraint unit_report_requested_is_not_missing
    check (case status when 'MISSING' then not requested when 'NOT_INFORMED' then requested else true end);
