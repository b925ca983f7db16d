-- 113 communes beside those that are there, each with 60 units: five offices, four schools, fifty hamlets, one that is asked.
insert into locality (id, kind, name, full_name, authority, authority_short, city, place_on_documents)
select 'mau-' || lpad(n::text, 3, '0'), 'xã', 'Mẫu ' || n || ' (mẫu)', 'xã Mẫu ' || n || ' (mẫu)',
       'Ủy ban nhân dân xã Mẫu ' || n || ' (mẫu)', 'UBND xã', 'Hải Phòng', 'Mẫu ' || n
  from generate_series(1, 113) n;

insert into unit (locality_id, id, name, kind, binding, is_class, class_id, position)
select l.id, l.id || '.' || u.id, u.name, u.kind, u.binding, u.is_class, null, u.position
  from locality l,
       (values ('van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội', 'phong-chuyen-mon', 'ASSIGNED', false, 1),
               ('van-phong', 'Văn phòng HĐND và UBND', 'van-phong', 'ASSIGNED', false, 2),
               ('kinh-te', 'Phòng Kinh tế', 'phong-chuyen-mon', 'ASSIGNED', false, 3),
               ('tram-y-te', 'Trạm Y tế', 'don-vi-su-nghiep', 'ASSIGNED', false, 4),
               ('dich-vu', 'Trung tâm Dịch vụ sự nghiệp công', 'don-vi-su-nghiep', 'ASSIGNED', false, 5),
               ('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'mat-tran-doan-the', 'REQUESTED', false, 6),
               ('truong', 'Các cơ sở giáo dục', 'co-so-giao-duc', 'ASSIGNED', true, 7),
               ('thon', 'Các thôn', 'to-dan-pho', 'ASSIGNED', true, 8))
       as u (id, name, kind, binding, is_class, position)
 where l.id like 'mau-%';

insert into unit (locality_id, id, name, kind, binding, is_class, class_id, position)
select c.locality_id, c.id || '-' || n, case when c.id like '%.thon' then 'Thôn ' else 'Trường ' end || n || ' (mẫu)',
       c.kind, 'ASSIGNED', false, c.id, c.position
  from unit c, generate_series(1, 50) n
 where c.locality_id like 'mau-%' and c.is_class and (c.id like '%.thon' or n <= 4);

insert into locality_setting (locality_id, name, value)
select l.id, s.name, l.id || s.unit
  from locality l,
       (values ('unit.focal', '.van-hoa-xa-hoi'), ('unit.office', '.van-phong'), ('unit.front', '.mat-tran'))
       as s (name, unit)
 where l.id like 'mau-%';
