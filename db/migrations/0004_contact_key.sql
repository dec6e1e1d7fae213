CREATE TABLE "contact_key" (
	"contact_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"council_code" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"key" text collate "C" NOT NULL,
	CONSTRAINT "contact_key_contact_id_key_pk" PRIMARY KEY("contact_id","key")
);
--> statement-breakpoint
ALTER TABLE "contact_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "contact_match";--> statement-breakpoint
ALTER TABLE "contact_key" ADD CONSTRAINT "contact_key_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_key" ADD CONSTRAINT "contact_key_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_key_search" ON "contact_key" USING btree ("council_code","key","received_at");--> statement-breakpoint
ALTER TABLE "contact" DROP COLUMN "match_keys";--> statement-breakpoint
CREATE POLICY "contact_key_system" ON "contact_key" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "contact_key_front_door_select" ON "contact_key" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "contact_key"."council_code" = nullif(current_setting('app.council_code', true), '')));--> statement-breakpoint
CREATE POLICY "contact_key_front_door_insert" ON "contact_key" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'frontDoor' and "contact_key"."council_code" = nullif(current_setting('app.council_code', true), '') and exists (select 1 from contact c where c.id = "contact_key"."contact_id" and c.referral_id = "contact_key"."referral_id" and c.council_code = "contact_key"."council_code")));--> statement-breakpoint
CREATE POLICY "contact_key_agency_insert" ON "contact_key" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from contact c where c.id = "contact_key"."contact_id" and c.referral_id = "contact_key"."referral_id" and c.council_code = "contact_key"."council_code")));