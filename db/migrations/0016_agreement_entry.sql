CREATE TABLE "agreement_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_key" text NOT NULL,
	"person_kind" text,
	"person_name" text NOT NULL,
	"form_version" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreement_entry" ADD CONSTRAINT "agreement_entry_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_entry_referral" ON "agreement_entry" USING btree ("referral_id","at");--> statement-breakpoint
CREATE POLICY "agreement_entry_select" ON "agreement_entry" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or exists (select 1 from referral r where r.id = "agreement_entry"."referral_id")));--> statement-breakpoint
CREATE POLICY "agreement_entry_insert" ON "agreement_entry" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "agreement_entry"."referral_id") and "agreement_entry"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid)));