-- Tenants, groups, and two people in each unit; nobody has a password.
insert into act_id_tenant (id_, rev_, name_) select id, 1, full_name from locality where id like 'mau-%';

insert into act_id_group (id_, rev_, name_, type_)
select l.id || p.post, 1, p.post, 'WORKFLOW'
  from locality l, (values ('.vice-chair'), ('.records-clerk'), ('.supervisors'), ('.admins')) as p (post)
 where l.id like 'mau-%'
union all
select u.id || p.post, 1, u.name, 'WORKFLOW'
  from unit u, (values (''), ('.head')) as p (post)
 where u.locality_id like 'mau-%' and not u.is_class;

insert into act_id_user (id_, rev_, first_, last_)
select id || p.post, 1, 'Người', '(mẫu)'
  from unit, (values ('.staff'), ('.head')) as p (post)
 where locality_id like 'mau-%' and not is_class;

insert into act_id_membership (user_id_, group_id_)
select id || '.staff', id from unit where locality_id like 'mau-%' and not is_class
union all
select id || '.head', id || '.head' from unit where locality_id like 'mau-%' and not is_class
union all
select id || '.head', locality_id || '.supervisors' from unit where id like 'mau-%.van-phong';

insert into act_id_tenant_member (id_, tenant_id_, user_id_)
select md5(id || p.post), locality_id, id || p.post
  from unit, (values ('.staff'), ('.head')) as p (post)
 where locality_id like 'mau-%' and not is_class;

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select md5(a.id_ || l.id), 1, a.type_, l.id || '.supervisors', a.resource_type_, a.resource_id_, a.perms_
  from act_ru_authorization a, locality l
 where a.group_id_ = 'hai-duong.supervisors' and l.id like 'mau-%';
