CREATE TABLE "form_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"form_version" integer NOT NULL,
	"agency_kind" text NOT NULL,
	"kind" text NOT NULL,
	"page_id" text,
	"question_id" text,
	"error_code" text,
	"elapsed" text,
	"happened_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "form_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "form_event_day" ON "form_event" USING btree ("happened_on");--> statement-breakpoint
CREATE INDEX "form_event_form" ON "form_event" USING btree ("form_id","happened_on");--> statement-breakpoint
CREATE POLICY "form_event_system" ON "form_event" AS PERMISSIVE FOR SELECT TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "form_event_expire" ON "form_event" AS PERMISSIVE FOR DELETE TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "form_event_insert" ON "form_event" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or nullif(current_setting('app.kind', true), '') = 'partner' or nullif(current_setting('app.kind', true), '') = 'public'));