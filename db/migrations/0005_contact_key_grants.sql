-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "contact_key" force row level security;--> statement-breakpoint
grant select, insert on "contact_key" to portal_app;
