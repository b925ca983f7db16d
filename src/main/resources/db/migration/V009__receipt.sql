-- How each line of "Nơi nhận" ends: received, or closed because nobody ever confirmed it.

alter table delivery
    add column kind           text,
    add column received_on    date,
    add column receipt_note   text,
    add column unconfirmed_at timestamptz,
    add column unconfirmed_by text;

-- Lines of plans have their kind in the plan; the reports name the city and the archive only.
update delivery d
   set kind = r.kind
  from plan_recipient r
  join plan_clause c on c.locality_id = r.locality_id and c.plan_id = r.plan_id and c.version = r.version
                    and c.id = r.clause_id
 where r.locality_id = d.locality_id and r.plan_id || '/v' || r.version = d.case_key and c.text = d.line;
update delivery set kind = case when line like 'Lưu:%' then 'ARCHIVE' else 'OUTSIDE' end where kind is null;

update delivery d
   set received_at = d.sent_at, received_by = o.issued_by
  from document o
 where o.locality_id = d.locality_id and o.case_key = d.case_key and d.kind = 'ARCHIVE' and d.received_at is null;
update delivery set received_on = (received_at at time zone 'Asia/Ho_Chi_Minh')::date where received_at is not null;

alter table delivery
    alter column kind set not null,
    add check (kind in ('OUTSIDE', 'LEADERS', 'UNITS', 'ARCHIVE')),
    add check ((received_at is null) = (received_on is null)),
    add check ((unconfirmed_at is null) = (unconfirmed_by is null)),
    add check (received_at is null or unconfirmed_at is null),
    add check (unconfirmed_at is null or coalesce(receipt_note, '') <> '');
