-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs. Entries are
-- added and read; nobody changes or takes one away.
alter table "agreement_entry" force row level security;--> statement-breakpoint
grant select, insert on "agreement_entry" to portal_app;
