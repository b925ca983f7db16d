-- What supervisors follow: each duty and each report of a unit, with its last day and the day it was finished.

alter table duty_assignment
    add column due     date,
    add column done_on date,
    -- Its last day went by before it was finished; more time given later takes nothing back.
    add column late    boolean not null default false;

update duty_assignment a
   set due = to_date(a.year || '/' || coalesce((select s.value from locality_setting s
                                                 where s.locality_id = a.locality_id and s.name = 'annual.cutoff'),
                                               '14/12'), 'YYYY/DD/MM'),
       done_on = (select cast(max(r.reported_at) at time zone 'Asia/Ho_Chi_Minh' as date) from duty_result r
                   where r.locality_id = a.locality_id and r.unit_id = a.unit_id and r.year = a.year
                     and r.duty_id = a.duty_id and r.outcome = 'DONE' and a.status = 'DONE'),
       late = a.status = 'CARRIED_OVER';

alter table duty_assignment
    alter column due set not null,
    add check ((status = 'DONE') = (done_on is not null));

-- The day of the head's signature that counts now; none while the report is with the unit.
alter table unit_report add column signed_on date;
update unit_report set signed_on = coalesce(first_submitted_on, accepted_on) where status in ('SIGNED', 'ACCEPTED');

-- Whoever gave the work signs that something was late for a reason outside the unit. Both acts stand in the case too.
create table objective_cause (
    locality_id    text        not null references locality,
    kind           text        not null check (kind in ('DUTY', 'REPORT')),
    unit_id        text        not null,
    year           integer     not null,
    subject        text        not null,
    reason         text        not null check (length(reason) between 1 and 2000),
    confirmed_by   text        not null,
    confirmed_name text        not null,
    confirmed_post text        not null,
    confirmed_at   timestamptz not null,
    primary key (locality_id, unit_id, year, kind, subject),
    foreign key (locality_id, unit_id) references unit
);
call wall_off('objective_cause');

alter table case_entry drop constraint case_entry_act_check;
alter table case_entry add constraint case_entry_act_check check (act in (
    'SUBMITTED', 'APPROVED', 'RETURNED', 'COMMENTED', 'SILENT', 'ANSWERED', 'ACCEPTED', 'RECORDED', 'CARRIED_OVER',
    'ISSUED', 'OPENED', 'CLOSED', 'SUBSTITUTED', 'HANDED_OVER', 'URGED',
    'EXTENSION_ASKED', 'EXTENDED', 'NOT_EXTENDED', 'EXTENSION_WITHDRAWN',
    'CAUSE_CONFIRMED', 'CAUSE_WITHDRAWN'));

-- subject: the duty, or the round of the report. requested: asked and not ordered, so never late and in no bucket.
create view tracked_item with (security_invoker = true) as
select a.locality_id, 'DUTY' as kind, a.unit_id, a.year, a.duty_id as subject, u.binding = 'REQUESTED' as requested,
       a.due, a.done_on as handed_in_on, a.done_on as completed_on,
       a.late and u.binding <> 'REQUESTED' as late, a.status = 'CARRIED_OVER' as carried_over,
       c.confirmed_at is not null as objective
  from duty_assignment a
  join unit u on u.locality_id = a.locality_id and u.id = a.unit_id
  left join objective_cause c on c.locality_id = a.locality_id and c.unit_id = a.unit_id and c.year = a.year
                             and c.kind = 'DUTY' and c.subject = a.duty_id
union all
select r.locality_id, 'REPORT', r.unit_id, o.year, r.round_id, r.requested,
       r.due, case when r.status in ('SIGNED', 'ACCEPTED') then r.signed_on end, r.accepted_on,
       r.late, false,
       c.confirmed_at is not null
  from unit_report r
  join reporting_round o on o.locality_id = r.locality_id and o.id = r.round_id
  left join objective_cause c on c.locality_id = r.locality_id and c.unit_id = r.unit_id and c.year = o.year
                             and c.kind = 'REPORT' and c.subject = r.round_id;

-- The cases of a unit: its year, and its report in each round.
create view unit_case with (security_invoker = true) as
select locality_id, unit_id, year, 'DUTY' as kind, null as subject, 'TH-' || year || '.' || unit_id as case_key
  from unit_year
union all
select r.locality_id, r.unit_id, o.year, 'REPORT', o.id, left(o.id, -length(o.locality_id)) || r.unit_id
  from unit_report r
  join reporting_round o on o.locality_id = r.locality_id and o.id = r.round_id;

-- The four official groups as of a day. While the receiver has it the unit's clock stands still, and a confirmed
-- objective cause takes the lateness away.
create function bucket_of(item tracked_item, as_of date) returns text language sql stable return
    case
        when item.completed_on <= as_of and item.late and not item.objective then 'DONE_LATE'
        when item.completed_on <= as_of then 'DONE_ON_TIME'
        when item.handed_in_on <= as_of and not (item.late and not item.objective) then 'OPEN_IN_TIME'
        when item.handed_in_on <= as_of or item.due < as_of then 'OPEN_OVERDUE'
        else 'OPEN_IN_TIME'
    end;
