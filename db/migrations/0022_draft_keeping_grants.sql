-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "draft_typing" force row level security;--> statement-breakpoint
alter table "draft_change" force row level security;--> statement-breakpoint
alter table "countersign_entry" force row level security;--> statement-breakpoint
alter table "hand_over" force row level security;--> statement-breakpoint
-- A newer row takes the place of an older one.
grant select, insert, delete on "draft_typing" to portal_app;--> statement-breakpoint
grant select, insert on "draft_change" to portal_app;--> statement-breakpoint
grant select, insert on "countersign_entry" to portal_app;--> statement-breakpoint
grant select, insert on "hand_over" to portal_app;--> statement-breakpoint
-- Only drafts: what was sent is held by its policies and by the children and events that refer to it.
grant delete on "referral" to portal_app;--> statement-breakpoint
-- Policies see rows, not columns. A lead may pass work on within the agency, and nobody there may change what was sent.
create function referral_partner_change() returns trigger language plpgsql as $$
begin
  if nullif(current_setting('app.kind', true), '') is distinct from 'partner' then
    return new;
  end if;
  if new.author_id is distinct from old.author_id and not (
    nullif(current_setting('app.whole_agency', true), '') is not distinct from 'yes'
    and exists (
      select 1 from account a
      where a.id = new.author_id and a.organisation_id = old.organisation_id and a.active
    )
  ) then
    raise exception 'only a lead passes a referral on, within the agency' using errcode = '42501';
  end if;
  if old.status <> 'draft'
    and (to_jsonb(new) - 'author_id') is distinct from (to_jsonb(old) - 'author_id') then
    raise exception 'a sent referral is not changed by its agency' using errcode = '42501';
  end if;
  return new;
end
$$;--> statement-breakpoint
create trigger referral_partner_change before update on "referral"
  for each row execute function referral_partner_change();
