CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"job_title" text NOT NULL,
	"phone" text NOT NULL,
	"roles" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"persona" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parked_post" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"path" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "parked_post" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"organisation_id" uuid,
	"type" text NOT NULL,
	"referral_id" uuid,
	"contact_id" uuid,
	"request_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"lane" text NOT NULL,
	"position" integer NOT NULL,
	"child_name" text NOT NULL,
	"born_on" date,
	"due_on" date,
	"child" jsonb NOT NULL,
	"match_keys" text[] NOT NULL,
	"harm_tags" text[] NOT NULL,
	"urgency" text NOT NULL,
	"urgency_rank" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"address_unknown" boolean NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp with time zone,
	"opened_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contact_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"outcome_code" text NOT NULL,
	"level" integer NOT NULL,
	"rationale" text NOT NULL,
	"history_considered" text NOT NULL,
	"no_further_action" jsonb,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_action" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"what" text NOT NULL,
	"owner" text NOT NULL,
	"due_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision_action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"outcome_code" text NOT NULL,
	"level_decided" integer NOT NULL,
	"reason" text NOT NULL,
	"next_steps" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"service" text NOT NULL,
	"town" text NOT NULL,
	"council_code" text NOT NULL,
	"source_code" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"form_id" text NOT NULL,
	"form_version" integer NOT NULL,
	"status" text NOT NULL,
	"revision" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"visited_pages" text[] NOT NULL,
	"agreement" jsonb,
	"guide" jsonb,
	"submission_key" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"reference" text,
	"document_hash" text,
	"document" jsonb,
	"quality" jsonb,
	"received_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"council_code" text,
	"lane" text,
	"urgency" text,
	"urgency_because" text[],
	"routing_notes" text[],
	"level_stated" integer,
	"agreement_outcome" text,
	"harm_tags" text[],
	"phoned" boolean
);
--> statement-breakpoint
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"type" text NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "score" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"dimensions" jsonb NOT NULL,
	"hints" jsonb NOT NULL,
	"total" integer NOT NULL,
	"critical_fails" text[] NOT NULL,
	"tip" text NOT NULL,
	"scored_by" uuid NOT NULL,
	"scored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "score" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_post" ADD CONSTRAINT "parked_post_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_action" ADD CONSTRAINT "decision_action_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_message" ADD CONSTRAINT "referral_message_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_scored_by_account_id_fk" FOREIGN KEY ("scored_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE INDEX "account_organisation" ON "account" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "parked_post_account" ON "parked_post" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "audit_referral" ON "audit" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "audit_account" ON "audit" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "contact_queue" ON "contact" USING btree ("council_code","state","urgency_rank","due_at","id");--> statement-breakpoint
CREATE INDEX "contact_referral" ON "contact" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "contact_match" ON "contact" USING gin ("match_keys");--> statement-breakpoint
CREATE INDEX "decision_contact" ON "decision" USING btree ("contact_id","decided_at");--> statement-breakpoint
CREATE INDEX "decision_action_decision" ON "decision_action" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "feedback_referral" ON "feedback" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "feedback_agency" ON "feedback" USING btree ("organisation_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_key" ON "organisation" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_reference" ON "referral" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "referral_author" ON "referral" USING btree ("author_id","saved_at");--> statement-breakpoint
CREATE INDEX "referral_agency" ON "referral" USING btree ("organisation_id","status","received_at");--> statement-breakpoint
CREATE INDEX "referral_event_referral" ON "referral_event" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_message_referral" ON "referral_message" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "score_referral" ON "score" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "score_agency" ON "score" USING btree ("organisation_id","scored_at");--> statement-breakpoint
CREATE POLICY "account_select" ON "account" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or nullif(current_setting('app.kind', true), '') = 'frontDoor' or "account"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid or exists (select 1 from organisation o where o.id = "account"."organisation_id" and o.kind = 'front_door')));--> statement-breakpoint
CREATE POLICY "account_write" ON "account" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "parked_post_own" ON "parked_post" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or "parked_post"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid)) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or "parked_post"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "session_system" ON "session" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "audit_insert" ON "audit" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or "audit"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "audit_select" ON "audit" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and "audit"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and nullif(current_setting('app.whole_agency', true), '') = 'yes') or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and exists (select 1 from referral r where r.id = "audit"."referral_id"))));--> statement-breakpoint
CREATE POLICY "contact_system" ON "contact" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "contact_front_door" ON "contact" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "contact"."council_code" = nullif(current_setting('app.council_code', true), ''))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "contact"."council_code" = nullif(current_setting('app.council_code', true), '')));--> statement-breakpoint
CREATE POLICY "contact_agency_select" ON "contact" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "contact"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from referral r where r.id = "contact"."referral_id")));--> statement-breakpoint
CREATE POLICY "contact_agency_insert" ON "contact" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "contact"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from referral r where r.id = "contact"."referral_id")));--> statement-breakpoint
CREATE POLICY "decision_front_door" ON "decision" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "decision"."council_code" = nullif(current_setting('app.council_code', true), '')))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "decision"."council_code" = nullif(current_setting('app.council_code', true), ''))));--> statement-breakpoint
CREATE POLICY "decision_action_front_door" ON "decision_action" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "decision_action"."council_code" = nullif(current_setting('app.council_code', true), '')))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "decision_action"."council_code" = nullif(current_setting('app.council_code', true), ''))));--> statement-breakpoint
CREATE POLICY "feedback_system" ON "feedback" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "feedback_front_door" ON "feedback" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "feedback"."council_code" = nullif(current_setting('app.council_code', true), ''))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "feedback"."council_code" = nullif(current_setting('app.council_code', true), '')));--> statement-breakpoint
CREATE POLICY "feedback_agency_select" ON "feedback" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "feedback"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from referral r where r.id = "feedback"."referral_id")));--> statement-breakpoint
CREATE POLICY "feedback_agency_update" ON "feedback" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "feedback"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from referral r where r.id = "feedback"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_system" ON "referral" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "referral_agency_select" ON "referral" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "referral_agency_insert" ON "referral" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and "referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid and "referral"."status" = 'draft'));--> statement-breakpoint
CREATE POLICY "referral_agency_update" ON "referral" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or nullif(current_setting('app.whole_agency', true), '') = 'yes') and "referral"."status" = 'draft')) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "referral_front_door_select" ON "referral" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral"."council_code" = nullif(current_setting('app.council_code', true), '') and "referral"."status" <> 'draft'));--> statement-breakpoint
CREATE POLICY "referral_front_door_update" ON "referral" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral"."council_code" = nullif(current_setting('app.council_code', true), '') and "referral"."status" <> 'draft')) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral"."council_code" = nullif(current_setting('app.council_code', true), '') and "referral"."status" <> 'draft'));--> statement-breakpoint
CREATE POLICY "referral_event_select" ON "referral_event" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_event"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_event_insert" ON "referral_event" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_event"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_message_select" ON "referral_message" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_message"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_message_insert" ON "referral_message" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (exists (select 1 from referral r where r.id = "referral_message"."referral_id") and "referral_message"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "score_system" ON "score" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "score_front_door" ON "score" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "score"."council_code" = nullif(current_setting('app.council_code', true), ''))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "score"."council_code" = nullif(current_setting('app.council_code', true), '')));--> statement-breakpoint
CREATE POLICY "score_agency_select" ON "score" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "score"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from referral r where r.id = "score"."referral_id")));