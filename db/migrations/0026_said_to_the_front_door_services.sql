CREATE TABLE "service_register" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"street" text NOT NULL,
	"town" text NOT NULL,
	"postcode" text NOT NULL,
	"phone" text NOT NULL,
	"status" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_register" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreement_entry" ADD COLUMN "recorded_by" text DEFAULT 'sender' NOT NULL;--> statement-breakpoint
CREATE INDEX "service_register_kind" ON "service_register" USING btree ("kind","search_name");--> statement-breakpoint
CREATE POLICY "service_register_select" ON "service_register" AS PERMISSIVE FOR SELECT TO "portal_app" USING (true);--> statement-breakpoint
CREATE POLICY "service_register_write" ON "service_register" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
ALTER POLICY "agreement_entry_insert" ON "agreement_entry" TO portal_app WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and "agreement_entry"."recorded_by" = 'sender' and exists (select 1 from referral r where r.id = "agreement_entry"."referral_id") and "agreement_entry"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid) or (nullif(current_setting('app.kind', true), '') = 'frontDoor' and "agreement_entry"."recorded_by" = 'frontDoor' and "agreement_entry"."kind" = 'answer' and exists (select 1 from referral r where r.id = "agreement_entry"."referral_id") and "agreement_entry"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));