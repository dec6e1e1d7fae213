-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "referral_copy" force row level security;--> statement-breakpoint
alter table "referral_query" force row level security;--> statement-breakpoint
alter table "referral_answer" force row level security;--> statement-breakpoint
alter table "referral_amendment" force row level security;--> statement-breakpoint
alter table "referral_withdrawal" force row level security;--> statement-breakpoint
alter table "referral_seen" force row level security;--> statement-breakpoint
grant select, insert on "referral_copy" to portal_app;--> statement-breakpoint
-- Who asked, for what and why never changes; the file comes and goes.
grant update ("state", "ready_at", "bytes", "byte_count", "sha256") on "referral_copy" to portal_app;--> statement-breakpoint
grant select, insert on "referral_query" to portal_app;--> statement-breakpoint
grant select, insert on "referral_answer" to portal_app;--> statement-breakpoint
grant select, insert on "referral_amendment" to portal_app;--> statement-breakpoint
grant select, insert on "referral_withdrawal" to portal_app;--> statement-breakpoint
grant select, insert on "referral_seen" to portal_app;
