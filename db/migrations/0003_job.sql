CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"max_attempts" integer NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"lease_until" timestamp with time zone,
	"lease_token" uuid,
	"last_error_code" text,
	"result" text,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "job" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "job_state_run_at" ON "job" USING btree ("state","run_at");--> statement-breakpoint
CREATE POLICY "job_insert" ON "job" AS PERMISSIVE FOR INSERT TO "portal_app" WITH CHECK ((nullif(current_setting('app.kind', true), '') = 'system' or nullif(current_setting('app.kind', true), '') = 'partner' or nullif(current_setting('app.kind', true), '') = 'frontDoor'));--> statement-breakpoint
CREATE POLICY "job_select" ON "job" AS PERMISSIVE FOR SELECT TO "portal_app" USING ((nullif(current_setting('app.kind', true), '') = 'system' or nullif(current_setting('app.kind', true), '') = 'frontDoor'));--> statement-breakpoint
CREATE POLICY "job_update" ON "job" AS PERMISSIVE FOR UPDATE TO "portal_app" USING (nullif(current_setting('app.kind', true), '') = 'system') WITH CHECK (nullif(current_setting('app.kind', true), '') = 'system');--> statement-breakpoint
-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "job" force row level security;--> statement-breakpoint
grant select, insert on "job" to portal_app;--> statement-breakpoint
-- A job's kind and payload never change once written.
grant update ("state", "attempts", "run_at", "lease_until", "lease_token", "last_error_code", "result", "done_at") on "job" to portal_app;
