CREATE TABLE "file_removal" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"store" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_removal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"given_name" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"store" text NOT NULL,
	"byte_count" integer DEFAULT 0 NOT NULL,
	"sha256" text,
	"is_later" boolean DEFAULT false NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_by_name" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"scanned_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "referral_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_file_chunk" (
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "referral_file_chunk_file_id_position_pk" PRIMARY KEY("file_id","position")
);
--> statement-breakpoint
ALTER TABLE "referral_file_chunk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_file" ADD CONSTRAINT "referral_file_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_file_chunk" ADD CONSTRAINT "referral_file_chunk_file_id_referral_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."referral_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_file_referral" ON "referral_file" USING btree ("referral_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "referral_file_state" ON "referral_file" USING btree ("state","uploaded_at");--> statement-breakpoint
CREATE POLICY "file_removal_system" ON "file_removal" AS PERMISSIVE FOR ALL TO public USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "referral_file_system" ON "referral_file" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "referral_file_select" ON "referral_file" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((exists (select 1 from referral r where r.id = "referral_file"."referral_id") and (nullif(current_setting('app.kind', true), '') = 'partner' or "referral_file"."state" <> 'arriving')));--> statement-breakpoint
CREATE POLICY "referral_file_insert" ON "referral_file" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_file"."referral_id") and "referral_file"."uploaded_by" = nullif(current_setting('app.account_id', true), '')::uuid and "referral_file"."state" = 'arriving'));--> statement-breakpoint
CREATE POLICY "referral_file_arrived" ON "referral_file" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "referral_file"."referral_id") and "referral_file"."uploaded_by" = nullif(current_setting('app.account_id', true), '')::uuid and "referral_file"."state" = 'arriving')) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral_file"."uploaded_by" = nullif(current_setting('app.account_id', true), '')::uuid and "referral_file"."state" = 'waiting'));--> statement-breakpoint
CREATE POLICY "referral_file_delete" ON "referral_file" AS PERMISSIVE FOR DELETE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and (exists (select 1 from referral r where r.id = "referral_file"."referral_id" and r.status = 'draft') or ("referral_file"."uploaded_by" = nullif(current_setting('app.account_id', true), '')::uuid and exists (select 1 from referral r where r.id = "referral_file"."referral_id") and "referral_file"."state" = 'arriving'))));--> statement-breakpoint
CREATE POLICY "referral_file_chunk_system" ON "referral_file_chunk" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "referral_file_chunk_select" ON "referral_file_chunk" AS PERMISSIVE FOR SELECT TO "portal_app" USING (exists (select 1 from referral_file f where f.id = "referral_file_chunk"."file_id" and f.state = 'clean'));--> statement-breakpoint
CREATE POLICY "referral_file_chunk_insert" ON "referral_file_chunk" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral_file f where f.id = "referral_file_chunk"."file_id" and f.state = 'arriving' and f.uploaded_by = nullif(current_setting('app.account_id', true), '')::uuid)));