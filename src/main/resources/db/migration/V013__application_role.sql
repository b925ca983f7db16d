-- The application works in a role that reads and writes rows; tables are made and changed by their owner, who logs in.

do $$
begin
    if not exists (select from pg_roles where rolname = 'kehoach_app') then
        create role kehoach_app nologin;
    end if;
    if (select rolsuper from pg_roles where rolname = session_user)
            or not pg_has_role(session_user, 'kehoach_app', 'member') then
        grant kehoach_app to session_user;
    end if;
exception when insufficient_privilege then
    raise exception 'An administrator of the database server must run once: create role kehoach_app nologin; grant kehoach_app to %;',
        quote_ident(session_user);
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'kehoach_app' and (rolsuper or rolbypassrls or rolcreaterole)) then
        raise exception 'The role kehoach_app must not be superuser, bypass row security or create roles.';
    end if;
end
$$;

grant usage on schema public to kehoach_app;
grant select, insert, update, delete on all tables in schema public to kehoach_app;
alter default privileges in schema public grant select, insert, update, delete on tables to kehoach_app;

-- What is never changed, and what is no business of the application.
revoke update, delete on case_entry from kehoach_app;
revoke all on flyway_schema_history from kehoach_app;
