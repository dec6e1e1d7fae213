-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "school_register" force row level security;--> statement-breakpoint
grant select, insert, update on "school_register" to portal_app;
