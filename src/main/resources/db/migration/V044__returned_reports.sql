-- A report that was sent back is not the same as one that was never handed in.
create or replace view tracked_item with (security_invoker = true) as
select a.locality_id, 'DUTY' as kind, a.unit_id, a.year, a.duty_id as subject, u.binding = 'REQUESTED' as requested,
       a.due, a.done_on as handed_in_on, a.done_on as completed_on,
       a.late and u.binding <> 'REQUESTED' as late, a.status = 'CARRIED_OVER' as carried_over,
       c.confirmed_at is not null as objective, false as returned
  from duty_assignment a
  join unit u on u.locality_id = a.locality_id and u.id = a.unit_id
  left join objective_cause c on c.locality_id = a.locality_id and c.unit_id = a.unit_id and c.year = a.year
                             and c.kind = 'DUTY' and c.subject = a.duty_id
union all
select r.locality_id, 'REPORT', r.unit_id, o.year, r.round_id, r.requested,
       r.due, case when r.status in ('SIGNED', 'ACCEPTED') then r.signed_on end, r.accepted_on,
       r.late, false,
       c.confirmed_at is not null, r.status = 'RETURNED'
  from unit_report r
  join reporting_round o on o.locality_id = r.locality_id and o.id = r.round_id
  left join objective_cause c on c.locality_id = r.locality_id and c.unit_id = r.unit_id and c.year = o.year
                             and c.kind = 'REPORT' and c.subject = r.round_id;
