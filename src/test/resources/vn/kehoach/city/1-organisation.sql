-- phường Hải Dương with its plan issued and with sixty units, as a large locality has them.
update plan_version set status = 'ISSUED', issued_on = date '2026-06-15'
 where locality_id = 'hai-duong' and version = 1 and status = 'DRAFT';

insert into unit (locality_id, id, name, kind, binding, position)
select 'hai-duong', 'hai-duong.mau-' || n, 'Đơn vị ' || n || ' (mẫu)',
       (select kind from unit where locality_id = 'hai-duong' and not is_class order by position desc limit 1),
       case when n % 10 = 0 then 'REQUESTED' else 'ASSIGNED' end, 1000 + n
  from generate_series(1, 60 - (select count(*) from unit where locality_id = 'hai-duong' and not is_class)) n;
