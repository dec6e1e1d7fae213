CREATE TABLE "guide_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"type" text NOT NULL,
	"account_id" uuid,
	"account_name" text NOT NULL,
	"detail" text NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guide_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guide_edition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"based_on" text NOT NULL,
	"status" text NOT NULL,
	"content" jsonb NOT NULL,
	"summary" text NOT NULL,
	"revision" integer NOT NULL,
	"content_hash" text NOT NULL,
	"created_by" uuid,
	"created_by_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"effective_on" date,
	"review_on" date,
	"published_by" uuid,
	"published_by_name" text,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "guide_edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guide_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"reviewer_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"organisation_kind" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text NOT NULL,
	"revision" integer NOT NULL,
	"content_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guide_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "guide_change" ADD CONSTRAINT "guide_change_edition_id_guide_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."guide_edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_change" ADD CONSTRAINT "guide_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_edition" ADD CONSTRAINT "guide_edition_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_edition" ADD CONSTRAINT "guide_edition_published_by_account_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_review" ADD CONSTRAINT "guide_review_edition_id_guide_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."guide_edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_review" ADD CONSTRAINT "guide_review_reviewer_id_account_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guide_change_edition" ON "guide_change" USING btree ("edition_id","at");--> statement-breakpoint
CREATE INDEX "guide_change_account" ON "guide_change" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "guide_edition_number" ON "guide_edition" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "guide_edition_effective" ON "guide_edition" USING btree ("effective_on") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "guide_edition_status" ON "guide_edition" USING btree ("status","number");--> statement-breakpoint
CREATE INDEX "guide_edition_created_by" ON "guide_edition" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "guide_edition_published_by" ON "guide_edition" USING btree ("published_by");--> statement-breakpoint
CREATE INDEX "guide_review_edition" ON "guide_review" USING btree ("edition_id","at");--> statement-breakpoint
CREATE INDEX "guide_review_reviewer" ON "guide_review" USING btree ("reviewer_id");--> statement-breakpoint
CREATE POLICY "guide_change_select" ON "guide_change" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "guide_change_insert" ON "guide_change" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or ((nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes') and "guide_change"."account_id" = nullif(current_setting('app.account_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "guide_edition_select" ON "guide_edition" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes') or ((nullif(current_setting('app.kind', true), '') = 'partner' or nullif(current_setting('app.kind', true), '') = 'frontDoor') and "guide_edition"."status" = 'published')));--> statement-breakpoint
CREATE POLICY "guide_edition_insert" ON "guide_edition" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' and "guide_edition"."created_by" = nullif(current_setting('app.account_id', true), '')::uuid and "guide_edition"."status" = 'draft')));--> statement-breakpoint
CREATE POLICY "guide_edition_update" ON "guide_edition" AS PERMISSIVE FOR UPDATE TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes'))) WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "guide_review_select" ON "guide_review" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.edits_guide', true), '') = 'yes' or nullif(current_setting('app.reviews_guide', true), '') = 'yes')));--> statement-breakpoint
CREATE POLICY "guide_review_insert" ON "guide_review" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or (nullif(current_setting('app.reviews_guide', true), '') = 'yes' and "guide_review"."reviewer_id" = nullif(current_setting('app.account_id', true), '')::uuid and exists (select 1 from organisation o where o.id = nullif(current_setting('app.organisation_id', true), '')::uuid and o.kind = "guide_review"."organisation_kind") and not exists (select 1 from guide_change c where c.edition_id = "guide_review"."edition_id" and c.account_id = "guide_review"."reviewer_id" and c.type in ('started', 'imported', 'edited')))));