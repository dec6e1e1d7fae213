CREATE TABLE "left_allegation" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"document" jsonb NOT NULL,
	"document_hash" text NOT NULL,
	"urgency" text NOT NULL,
	"urgency_because" text[] NOT NULL,
	"writer_id" uuid NOT NULL,
	"writer_name" text NOT NULL,
	"writer_job_title" text NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "left_allegation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "left_allegation_decision" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"council_code" text NOT NULL,
	"kind" text NOT NULL,
	"case_manager" text NOT NULL,
	"why" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "left_allegation_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "hand_over" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "left_allegation" ADD CONSTRAINT "left_allegation_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_allegation" ADD CONSTRAINT "left_allegation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_allegation_decision" ADD CONSTRAINT "left_allegation_decision_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "left_allegation_council" ON "left_allegation" USING btree ("council_code","left_at");--> statement-breakpoint
CREATE POLICY "left_allegation_system" ON "left_allegation" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "left_allegation_designated" ON "left_allegation" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "left_allegation"."council_code" = nullif(current_setting('app.council_code', true), '') and nullif(current_setting('app.restricted', true), '') = 'yes'));--> statement-breakpoint
CREATE POLICY "left_allegation_decision_select" ON "left_allegation_decision" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "left_allegation_decision"."council_code" = nullif(current_setting('app.council_code', true), '') and nullif(current_setting('app.restricted', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "left_allegation_decision_insert" ON "left_allegation_decision" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "left_allegation_decision"."council_code" = nullif(current_setting('app.council_code', true), '') and nullif(current_setting('app.restricted', true), '') = 'yes') and "left_allegation_decision"."decided_by" = nullif(current_setting('app.account_id', true), '')::uuid and exists (select 1 from left_allegation l where l.referral_id = "left_allegation_decision"."referral_id"))));--> statement-breakpoint
ALTER POLICY "audit_select" ON "audit" TO portal_app USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and "audit"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and nullif(current_setting('app.whole_agency', true), '') = 'yes' and ("audit"."referral_id" is null or exists (select 1 from referral r where r.id = "audit"."referral_id"))) or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and (exists (select 1 from referral r where r.id = "audit"."referral_id") or exists (select 1 from consultation c where c.id = "audit"."record_id")))));--> statement-breakpoint
ALTER POLICY "referral_agency_select" ON "referral" TO portal_app USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and "referral"."status" <> 'left' and ("referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or (nullif(current_setting('app.whole_agency', true), '') = 'yes' and not "referral"."is_restricted"))));--> statement-breakpoint
-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "left_allegation" force row level security;--> statement-breakpoint
alter table "left_allegation_decision" force row level security;--> statement-breakpoint
grant select, insert on "left_allegation" to portal_app;--> statement-breakpoint
grant select, insert on "left_allegation_decision" to portal_app;--> statement-breakpoint
-- Policies see rows, not columns. Whoever reads what was left unsent may send it on as it stands, and change nothing its
-- writer wrote.
create function referral_left_stays() returns trigger language plpgsql as $$
begin
  if old.status <> 'left' or nullif(current_setting('app.kind', true), '') is not distinct from 'system' then
    return new;
  end if;
  if new.status in ('left', 'sent') and (new.organisation_id, new.author_id, new.form_id, new.form_version, new.revision,
      new.answers, new.visited_pages, new.agreement, new.guide, new.submission_key, new.is_restricted, new.created_at)
    is not distinct from (old.organisation_id, old.author_id, old.form_id, old.form_version, old.revision,
      old.answers, old.visited_pages, old.agreement, old.guide, old.submission_key, old.is_restricted, old.created_at) then
    return new;
  end if;
  raise exception 'what was left unsent stays as its writer left it' using errcode = '42501';
end
$$;--> statement-breakpoint
create trigger referral_left_stays before update on "referral"
  for each row execute function referral_left_stays();--> statement-breakpoint
-- A sender who says that risk has changed is read with what is urgent, at once and with no worker running. The urgency
-- itself stays as it was: a person judges that. As the portal, because a sender changes nothing of the council's.
create function contact_read_soon() returns trigger language plpgsql as $$
declare acting text := current_setting('app.kind', true);
begin
  perform set_config('app.kind', 'system', true);
  update contact set urgency_rank = 2
    where referral_id = new.referral_id and state <> 'decided' and urgency_rank > 2;
  perform set_config('app.kind', coalesce(acting, ''), true);
  return new;
end
$$;--> statement-breakpoint
create trigger referral_event_read_soon after insert on "referral_event"
  for each row when (new.type = 'riskChanged') execute function contact_read_soon();
