CREATE TABLE "consultation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"council_code" text NOT NULL,
	"way" text NOT NULL,
	"state" text NOT NULL,
	"question" text NOT NULL,
	"child" jsonb,
	"phone" text NOT NULL,
	"guide" jsonb,
	"is_immediate" boolean NOT NULL,
	"slot_at" timestamp with time zone,
	"held_with" text,
	"held_on" date,
	"held_time" text,
	"held_said" text,
	"referral_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultation_advice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"words" text NOT NULL,
	"level" integer,
	"agreed" text NOT NULL,
	"owner" text NOT NULL,
	"due_on" date,
	"refer_now" boolean NOT NULL,
	"given_by" uuid NOT NULL,
	"given_by_name" text NOT NULL,
	"given_by_job_title" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "consultation_advice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultation_slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"council_code" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"seat" integer NOT NULL,
	"consultation_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultation_slot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "no_referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"child" jsonb,
	"guide" jsonb,
	"state" text NOT NULL,
	"review_on" date NOT NULL,
	"consultation_id" uuid,
	"referral_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "no_referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "no_referral_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"no_referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "no_referral_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "record_id" uuid;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_advice" ADD CONSTRAINT "consultation_advice_consultation_id_consultation_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_advice" ADD CONSTRAINT "consultation_advice_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_slot" ADD CONSTRAINT "consultation_slot_consultation_id_consultation_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_referral" ADD CONSTRAINT "no_referral_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_referral" ADD CONSTRAINT "no_referral_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_referral" ADD CONSTRAINT "no_referral_consultation_id_consultation_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_referral" ADD CONSTRAINT "no_referral_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "no_referral_entry" ADD CONSTRAINT "no_referral_entry_no_referral_id_no_referral_id_fk" FOREIGN KEY ("no_referral_id") REFERENCES "public"."no_referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_author" ON "consultation" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "consultation_agency" ON "consultation" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "consultation_council" ON "consultation" USING btree ("council_code","state","slot_at");--> statement-breakpoint
CREATE INDEX "consultation_referral" ON "consultation" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "consultation_advice_consultation" ON "consultation_advice" USING btree ("consultation_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_slot_seat" ON "consultation_slot" USING btree ("council_code","starts_at","seat");--> statement-breakpoint
CREATE INDEX "consultation_slot_consultation" ON "consultation_slot" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "no_referral_author" ON "no_referral" USING btree ("author_id","state","review_on");--> statement-breakpoint
CREATE INDEX "no_referral_agency" ON "no_referral" USING btree ("organisation_id","state","review_on");--> statement-breakpoint
CREATE INDEX "no_referral_consultation" ON "no_referral" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "no_referral_referral" ON "no_referral" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "no_referral_entry_record" ON "no_referral_entry" USING btree ("no_referral_id","at");--> statement-breakpoint
CREATE INDEX "audit_record" ON "audit" USING btree ("record_id","at");--> statement-breakpoint
CREATE POLICY "consultation_system" ON "consultation" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "consultation_agency_select" ON "consultation" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "consultation"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("consultation"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "consultation_agency_insert" ON "consultation" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "consultation"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and "consultation"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid and "consultation"."state" in ('waiting', 'recorded')));--> statement-breakpoint
CREATE POLICY "consultation_agency_update" ON "consultation" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "consultation"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("consultation"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes'))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "consultation"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "consultation_front_door_select" ON "consultation" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and ("consultation"."council_code" = nullif(current_setting('app.council_code', true), '') or exists (select 1 from referral r where r.id = "consultation"."referral_id"))));--> statement-breakpoint
CREATE POLICY "consultation_front_door_update" ON "consultation" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "consultation"."council_code" = nullif(current_setting('app.council_code', true), ''))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "consultation"."council_code" = nullif(current_setting('app.council_code', true), '')));--> statement-breakpoint
CREATE POLICY "consultation_advice_select" ON "consultation_advice" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from consultation c where c.id = "consultation_advice"."consultation_id")));--> statement-breakpoint
CREATE POLICY "consultation_advice_insert" ON "consultation_advice" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "consultation_advice"."council_code" = nullif(current_setting('app.council_code', true), '') and "consultation_advice"."given_by" = nullif(current_setting('app.account_id', true), '')::uuid and exists (select 1 from consultation c where c.id = "consultation_advice"."consultation_id"))));--> statement-breakpoint
CREATE POLICY "consultation_advice_agency_update" ON "consultation_advice" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "consultation_advice"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from consultation c where c.id = "consultation_advice"."consultation_id")));--> statement-breakpoint
CREATE POLICY "consultation_slot_select" ON "consultation_slot" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or nullif(current_setting('app.kind', true), '') = 'partner' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "consultation_slot"."council_code" = nullif(current_setting('app.council_code', true), ''))));--> statement-breakpoint
CREATE POLICY "consultation_slot_insert" ON "consultation_slot" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from consultation c where c.id = "consultation_slot"."consultation_id"))));--> statement-breakpoint
CREATE POLICY "consultation_slot_delete" ON "consultation_slot" AS PERMISSIVE FOR DELETE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from consultation c where c.id = "consultation_slot"."consultation_id"))));--> statement-breakpoint
CREATE POLICY "no_referral_system" ON "no_referral" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "no_referral_agency_select" ON "no_referral" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "no_referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("no_referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "no_referral_agency_insert" ON "no_referral" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "no_referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and "no_referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid and "no_referral"."state" = 'open'));--> statement-breakpoint
CREATE POLICY "no_referral_agency_update" ON "no_referral" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "no_referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("no_referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes'))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "no_referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("no_referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "no_referral_entry_select" ON "no_referral_entry" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from no_referral n where n.id = "no_referral_entry"."no_referral_id")));--> statement-breakpoint
CREATE POLICY "no_referral_entry_insert" ON "no_referral_entry" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (exists (select 1 from no_referral n where n.id = "no_referral_entry"."no_referral_id") and "no_referral_entry"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
ALTER POLICY "audit_select" ON "audit" TO portal_app USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and "audit"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and nullif(current_setting('app.whole_agency', true), '') = 'yes') or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and (exists (select 1 from referral r where r.id = "audit"."referral_id") or exists (select 1 from consultation c where c.id = "audit"."record_id")))));