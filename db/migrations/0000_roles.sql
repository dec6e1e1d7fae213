-- The role every request works as. It owns nothing and cannot log in or pass by row security.
-- Roles belong to the whole server, so another database on it may be creating the same one now.
do $$
begin
  if not exists (select from pg_roles where rolname = 'portal_app') then
    create role portal_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
-- The owner must be a member to become it for a transaction; PostgreSQL 16 and later do not assume so.
do $$
begin
  for attempt in 1..20 loop
    begin
      execute format('grant portal_app to %I', current_user);
      return;
    exception
      when insufficient_privilege then
        if pg_has_role(current_user, 'portal_app', 'usage') then
          return;
        end if;
        raise exception 'grant the role portal_app to %, which owns this database', current_user
          using errcode = 'insufficient_privilege';
      when internal_error or unique_violation then
        -- Another database on this server granted at the same moment ("tuple concurrently updated").
        perform pg_sleep(0.05);
    end;
  end loop;
  raise exception 'the role portal_app is being changed by another session: try again';
end
$$;
--> statement-breakpoint
grant usage on schema public to portal_app;
