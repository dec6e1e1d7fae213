CREATE TABLE "referral_amendment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"field" text NOT NULL,
	"position" integer,
	"value" text NOT NULL,
	"why" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_amendment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"query_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"words" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_query" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"needed_on" date NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_by_name" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_query" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_seen" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"kind" text NOT NULL,
	"still_acts" boolean,
	"note" text NOT NULL,
	"by" uuid NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_seen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_withdrawal" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_withdrawal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_copy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"family" jsonb,
	"requested_by" uuid NOT NULL,
	"requested_by_name" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ready_at" timestamp with time zone,
	"bytes" "bytea",
	"byte_count" integer,
	"sha256" text
);
--> statement-breakpoint
ALTER TABLE "referral_copy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_amendment" ADD CONSTRAINT "referral_amendment_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_answer" ADD CONSTRAINT "referral_answer_query_id_referral_query_id_fk" FOREIGN KEY ("query_id") REFERENCES "public"."referral_query"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_answer" ADD CONSTRAINT "referral_answer_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_query" ADD CONSTRAINT "referral_query_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_seen" ADD CONSTRAINT "referral_seen_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_withdrawal" ADD CONSTRAINT "referral_withdrawal_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_copy" ADD CONSTRAINT "referral_copy_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_amendment_referral" ON "referral_amendment" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_answer_query" ON "referral_answer" USING btree ("query_id","at");--> statement-breakpoint
CREATE INDEX "referral_answer_referral" ON "referral_answer" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_query_referral" ON "referral_query" USING btree ("referral_id","asked_at");--> statement-breakpoint
CREATE INDEX "referral_seen_referral" ON "referral_seen" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_copy_referral" ON "referral_copy" USING btree ("referral_id","requested_at");--> statement-breakpoint
CREATE INDEX "referral_copy_expires" ON "referral_copy" USING btree ("state","expires_at");--> statement-breakpoint
CREATE INDEX "referral_event_type" ON "referral_event" USING btree ("type","at");--> statement-breakpoint
CREATE POLICY "referral_amendment_select" ON "referral_amendment" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_amendment"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_amendment_insert" ON "referral_amendment" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_amendment"."referral_id") and "referral_amendment"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "referral_answer_select" ON "referral_answer" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_answer"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_answer_insert" ON "referral_answer" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_answer"."referral_id") and "referral_answer"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "referral_query_select" ON "referral_query" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_query"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_query_insert" ON "referral_query" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral_query"."council_code" = nullif(current_setting('app.council_code', true), '') and exists (select 1 from referral r where r.id = "referral_query"."referral_id") and "referral_query"."asked_by" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "referral_seen_front_door" ON "referral_seen" AS PERMISSIVE FOR ALL TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral_seen"."council_code" = nullif(current_setting('app.council_code', true), '')))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "referral_seen"."council_code" = nullif(current_setting('app.council_code', true), '') and exists (select 1 from referral r where r.id = "referral_seen"."referral_id") and "referral_seen"."by" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "referral_withdrawal_select" ON "referral_withdrawal" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "referral_withdrawal"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_withdrawal_insert" ON "referral_withdrawal" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_withdrawal"."referral_id") and "referral_withdrawal"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "referral_copy_system" ON "referral_copy" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "referral_copy_select" ON "referral_copy" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_copy"."referral_id")));--> statement-breakpoint
CREATE POLICY "referral_copy_insert" ON "referral_copy" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_copy"."referral_id") and "referral_copy"."requested_by" = nullif(current_setting('app.account_id', true), '')::uuid and "referral_copy"."state" = 'queued' and "referral_copy"."bytes" is null));