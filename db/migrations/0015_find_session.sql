-- Looks one session up by its token hash, in one statement. Nobody is known yet, so it acts as the system does while
-- signing in. Only the owner, which is who connects, may call it: the role of every request, portal_app, may not.
create function find_session(token_hash text)
  returns table (
    "sessionId" uuid,
    "startedAt" double precision,
    "lastSeenAt" double precision,
    "revoked" boolean,
    "active" boolean,
    "accountId" uuid,
    "name" text,
    "jobTitle" text,
    "roles" text[],
    "organisationId" uuid,
    "organisationName" text,
    "organisationKind" text,
    "councilCode" text
  )
  language plpgsql
  set search_path = public, pg_temp
as $$
#variable_conflict use_column
begin
  -- For this transaction only, which is this one statement.
  perform set_config('app.kind', 'system', true);
  return query select
    s.id, extract(epoch from s.created_at)::double precision * 1000, extract(epoch from s.last_seen_at)::double precision * 1000,
    s.revoked_at is not null, a.active, a.id, a.name, a.job_title, a.roles, o.id, o.name, o.kind, o.council_code
  from session s
  join account a on a.id = s.account_id
  join organisation o on o.id = a.organisation_id
  where s.token_hash = find_session.token_hash;
end
$$;--> statement-breakpoint
revoke all on function find_session(text) from public;
