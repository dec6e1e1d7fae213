-- Policies see rows, not columns: what a lead may change of the agency, of a colleague's account and of their work.
grant update ("countersigns") on "organisation" to portal_app;--> statement-breakpoint
create function organisation_countersigns_change() returns trigger language plpgsql as $$
begin
  if new.countersigns = old.countersigns
    or nullif(current_setting('app.kind', true), '') is not distinct from 'system' or (
    nullif(current_setting('app.kind', true), '') is not distinct from 'partner'
    and nullif(current_setting('app.whole_agency', true), '') is not distinct from 'yes'
    and nullif(current_setting('app.organisation_id', true), '')::uuid is not distinct from old.id
  ) then
    return new;
  end if;
  raise exception 'only a lead says whether their own agency countersigns' using errcode = '42501';
end
$$;--> statement-breakpoint
create trigger organisation_countersigns_change before update on "organisation"
  for each row execute function organisation_countersigns_change();--> statement-breakpoint
create function account_partner_change() returns trigger language plpgsql as $$
begin
  if new is not distinct from old
    or nullif(current_setting('app.kind', true), '') is not distinct from 'system' then
    return new;
  end if;
  if new.active or (to_jsonb(new) - 'active') is distinct from (to_jsonb(old) - 'active') then
    raise exception 'a lead ends an account and changes nothing else of it' using errcode = '42501';
  end if;
  return new;
end
$$;--> statement-breakpoint
create trigger account_partner_change before update on "account"
  for each row execute function account_partner_change();--> statement-breakpoint
grant update ("author_id") on "consultation" to portal_app;--> statement-breakpoint
grant update ("author_id") on "no_referral" to portal_app;--> statement-breakpoint
create function record_passed_on() returns trigger language plpgsql as $$
begin
  if new.author_id is not distinct from old.author_id
    or nullif(current_setting('app.kind', true), '') is not distinct from 'system' then
    return new;
  end if;
  if nullif(current_setting('app.kind', true), '') is not distinct from 'partner'
    and nullif(current_setting('app.whole_agency', true), '') is not distinct from 'yes'
    and exists (
      select 1 from account a
      where a.id = new.author_id and a.organisation_id = old.organisation_id and a.active
    ) then
    return new;
  end if;
  raise exception 'only a lead passes a record on, within the agency' using errcode = '42501';
end
$$;--> statement-breakpoint
create trigger consultation_passed_on before update on "consultation"
  for each row execute function record_passed_on();--> statement-breakpoint
create trigger no_referral_passed_on before update on "no_referral"
  for each row execute function record_passed_on();
