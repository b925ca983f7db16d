-- The units that were added here see the common list of tasks too; the product gives it to them when it starts.
insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select gen_random_uuid(), 1, seen.type_, g.id_, seen.resource_type_, seen.resource_id_, seen.perms_
  from act_ru_authorization seen
  join act_id_group g on g.id_ ^@ 'hai-duong.mau-'
 where seen.group_id_ = 'hai-duong.van-phong' and seen.resource_type_ = 5
    on conflict do nothing;

-- Copies phường Hải Dương, whatever is stored of it, into a further locality: only its names and ids are others.
create table public.city_table (name regclass primary key, rows text not null);

insert into city_table
select c.oid, format('%I = ''hai-duong''', a.attname)
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname in ('locality_id', 'tenant_id_') and not a.attisdropped
 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
   and c.relname not like 'act\_re\_%' and c.relname not in ('audit_entry', 'audit_check');

insert into city_table values
    ('locality', 'id = ''hai-duong'''),
    ('act_id_tenant', 'id_ = ''hai-duong'''),
    ('act_id_group', 'id_ ^@ ''hai-duong.'''),
    ('act_id_user', 'id_ ^@ ''hai-duong.'''),
    ('act_id_membership', 'group_id_ ^@ ''hai-duong.'''),
    ('act_ru_authorization', 'group_id_ ^@ ''hai-duong.'' or user_id_ ^@ ''hai-duong.''');

create function city_kept(row_of_source jsonb, name text) returns jsonb language sql immutable as $$
    select case when row_of_source ? name then jsonb_build_object(name, row_of_source->name) else '{}' end
$$;

create function city_numbered(row_of_source jsonb, name text, number int) returns jsonb language sql immutable as $$
    select case when jsonb_typeof(row_of_source->name) = 'number'
                then jsonb_build_object(name, (row_of_source->>name)::int + number * 1000000) else '{}' end
$$;

-- Rows with a number of their own get one a million further on for each locality, and what points at them too. The models
-- and the lists of tasks (resource 5) are no locality's: what points at them still does.
create function city_renamed(row_of_source jsonb, id text, number int) returns jsonb language sql immutable as $$
    select regexp_replace(replace(replace(row_of_source::text, 'hai-duong', id), 'Hải Dương', 'Mẫu ' || number || ' (mẫu)'),
                          '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)[0-9a-f]{12}', '\1' || lpad(number::text, 12, '0'), 'g')::jsonb
        || city_kept(row_of_source, 'proc_def_id_')
        || city_kept(row_of_source, 'job_def_id_')
        || city_kept(row_of_source, 'deployment_id_')
        || case when row_of_source->>'resource_type_' = '5' then city_kept(row_of_source, 'resource_id_') else '{}' end
        || city_numbered(row_of_source, 'id', number)
        || city_numbered(row_of_source, 'explanation_id', number)
$$;

create procedure city_copy(number int) language plpgsql as $$
declare
    id constant text := 'mau-' || lpad(number::text, 3, '0');
    source record;
begin
    -- Neither foreign keys nor triggers: the rows are right where they come from.
    set local session_replication_role = replica;
    for source in select * from city_table loop
        execute format('insert into %1$s overriding system value select r.* from (select * from %1$s where %2$s) s,'
                || ' lateral jsonb_populate_record(null::%1$s, city_renamed(to_jsonb(s), %3$L, %4$s)) r',
            source.name, source.rows, id, number);
    end loop;
end
$$;
