CREATE TABLE "practice_done" (
	"id" uuid PRIMARY KEY NOT NULL,
	"set_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"case_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "practice_done" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_result" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"guide_id" text NOT NULL,
	"agency_kind" text NOT NULL,
	"level" integer NOT NULL,
	"answered_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "practice_result" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_set" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"case_ids" text[] NOT NULL,
	"team" text,
	"due_on" date NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "practice_set" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "team" text;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_set_id_practice_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."practice_set"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_set" ADD CONSTRAINT "practice_set_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_set" ADD CONSTRAINT "practice_set_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_done_set" ON "practice_done" USING btree ("set_id");--> statement-breakpoint
CREATE INDEX "practice_done_account" ON "practice_done" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "practice_result_case" ON "practice_result" USING btree ("case_id","agency_kind");--> statement-breakpoint
CREATE INDEX "practice_result_day" ON "practice_result" USING btree ("answered_on");--> statement-breakpoint
CREATE INDEX "practice_set_agency" ON "practice_set" USING btree ("organisation_id","due_on");--> statement-breakpoint
CREATE INDEX "practice_set_author" ON "practice_set" USING btree ("created_by");--> statement-breakpoint
CREATE POLICY "practice_done_system" ON "practice_done" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "practice_done_own" ON "practice_done" AS PERMISSIVE FOR ALL TO "portal_app" USING ("practice_done"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid) WITH CHECK (("practice_done"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid and exists (select 1 from practice_set s where s.id = "practice_done"."set_id")));--> statement-breakpoint
CREATE POLICY "practice_result_system" ON "practice_result" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "practice_set_system" ON "practice_set" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "practice_set_select" ON "practice_set" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "practice_set"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "practice_set_insert" ON "practice_set" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and nullif(current_setting('app.whole_agency', true), '') = 'yes' and "practice_set"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and "practice_set"."created_by" = nullif(current_setting('app.account_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "practice_set_update" ON "practice_set" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and nullif(current_setting('app.whole_agency', true), '') = 'yes' and "practice_set"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid));