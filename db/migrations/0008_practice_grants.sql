-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "practice_result" force row level security;--> statement-breakpoint
alter table "practice_set" force row level security;--> statement-breakpoint
alter table "practice_done" force row level security;--> statement-breakpoint
grant select, insert on "practice_result" to portal_app;--> statement-breakpoint
grant select, insert on "practice_set" to portal_app;--> statement-breakpoint
-- A set is withdrawn, never changed: what people were asked to do stays as it was.
grant update ("withdrawn_at") on "practice_set" to portal_app;--> statement-breakpoint
grant select, insert on "practice_done" to portal_app;
