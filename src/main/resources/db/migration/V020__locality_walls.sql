-- Row-level security, the second wall between localities: the statement that forgets its locality finds nothing.

-- A later table calls this for itself; kehoach.locality holds ids separated by commas, or * for the start.
create procedure wall_off(walled regclass, locality_column name default 'locality_id') language plpgsql as $$
declare
    in_scope constant text := format($policy$
        current_setting('kehoach.locality', true) = '*'
        or %I = any (string_to_array(current_setting('kehoach.locality', true), ','))
        $policy$, locality_column);
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy own_locality on %s using (%s) with check (%s)', walled, in_scope, in_scope);
end
$$;

call wall_off('locality', 'id');

do $$
declare
    walled regclass;
begin
    for walled in
        select c.oid::regclass
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'locality_id' and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    loop
        call wall_off(walled);
    end loop;
end
$$;
