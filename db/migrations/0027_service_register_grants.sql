-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "service_register" force row level security;--> statement-breakpoint
grant select, insert, update on "service_register" to portal_app;
