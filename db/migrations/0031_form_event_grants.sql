-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "form_event" force row level security;--> statement-breakpoint
-- Counts are added and, when their time is over, removed; never changed.
grant select, insert, delete on "form_event" to portal_app;
