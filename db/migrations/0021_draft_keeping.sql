CREATE TABLE "countersign_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"account_id" uuid NOT NULL,
	"account_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "countersign_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"page_key" text NOT NULL,
	"account_id" uuid NOT NULL,
	"account_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_typing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"page_key" text NOT NULL,
	"window_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"seen" text NOT NULL,
	"fields" text,
	"account_id" uuid NOT NULL,
	"account_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_typing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hand_over" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"from_account_id" uuid NOT NULL,
	"from_name" text NOT NULL,
	"to_account_id" uuid NOT NULL,
	"to_name" text NOT NULL,
	"by_account_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hand_over" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "countersigns" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "countersign_entry" ADD CONSTRAINT "countersign_entry_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_change" ADD CONSTRAINT "draft_change_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_typing" ADD CONSTRAINT "draft_typing_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_typing" ADD CONSTRAINT "draft_typing_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "countersign_entry_referral" ON "countersign_entry" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "draft_change_referral" ON "draft_change" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "draft_typing_page" ON "draft_typing" USING btree ("referral_id","page_key","at");--> statement-breakpoint
CREATE INDEX "draft_typing_account" ON "draft_typing" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "hand_over_referral" ON "hand_over" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "hand_over_from" ON "hand_over" USING btree ("from_account_id","at");--> statement-breakpoint
CREATE POLICY "referral_agency_hand_over" ON "referral" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and nullif(current_setting('app.whole_agency', true), '') = 'yes' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and not "referral"."is_restricted" and "referral"."status" <> 'draft')) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and exists (select 1 from account a where a.id = "referral"."author_id" and a.organisation_id = "referral"."organisation_id")));--> statement-breakpoint
CREATE POLICY "referral_agency_delete" ON "referral" AS PERMISSIVE FOR DELETE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and "referral"."organisation_id" = nullif(current_setting('app.organisation_id', true), '')::uuid and ("referral"."author_id" = nullif(current_setting('app.account_id', true), '')::uuid or (nullif(current_setting('app.whole_agency', true), '') = 'yes' and not "referral"."is_restricted")) and "referral"."status" = 'draft'));--> statement-breakpoint
CREATE POLICY "countersign_entry_select" ON "countersign_entry" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "countersign_entry"."referral_id"))));--> statement-breakpoint
CREATE POLICY "countersign_entry_insert" ON "countersign_entry" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "countersign_entry"."referral_id") and "countersign_entry"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "draft_change_select" ON "draft_change" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "draft_change"."referral_id"))));--> statement-breakpoint
CREATE POLICY "draft_change_insert" ON "draft_change" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "draft_change"."referral_id" and r.status = 'draft') and "draft_change"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "draft_typing_system" ON "draft_typing" AS PERMISSIVE FOR ALL TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "draft_typing_select" ON "draft_typing" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "draft_typing"."referral_id")));--> statement-breakpoint
CREATE POLICY "draft_typing_insert" ON "draft_typing" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "draft_typing"."referral_id" and r.status = 'draft') and "draft_typing"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "draft_typing_delete" ON "draft_typing" AS PERMISSIVE FOR DELETE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'partner' and exists (select 1 from referral r where r.id = "draft_typing"."referral_id")));--> statement-breakpoint
CREATE POLICY "hand_over_select" ON "hand_over" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and (exists (select 1 from referral r where r.id = "hand_over"."referral_id") or "hand_over"."from_account_id" = nullif(current_setting('app.account_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "hand_over_insert" ON "hand_over" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.kind', true), '') = 'partner' and nullif(current_setting('app.whole_agency', true), '') = 'yes' and exists (select 1 from referral r where r.id = "hand_over"."referral_id") and "hand_over"."by_account_id" = nullif(current_setting('app.account_id', true), '')::uuid)));