-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "account" force row level security;--> statement-breakpoint
alter table "session" force row level security;--> statement-breakpoint
alter table "parked_post" force row level security;--> statement-breakpoint
alter table "referral" force row level security;--> statement-breakpoint
alter table "referral_event" force row level security;--> statement-breakpoint
alter table "referral_message" force row level security;--> statement-breakpoint
alter table "contact" force row level security;--> statement-breakpoint
alter table "decision" force row level security;--> statement-breakpoint
alter table "decision_action" force row level security;--> statement-breakpoint
alter table "feedback" force row level security;--> statement-breakpoint
alter table "score" force row level security;--> statement-breakpoint
alter table "audit" force row level security;--> statement-breakpoint
grant select, insert on "organisation" to portal_app;--> statement-breakpoint
grant select, insert, update on "account" to portal_app;--> statement-breakpoint
grant select, insert, update on "session" to portal_app;--> statement-breakpoint
grant select, insert, delete on "parked_post" to portal_app;--> statement-breakpoint
grant select, insert, update on "referral" to portal_app;--> statement-breakpoint
grant select, insert on "referral_event" to portal_app;--> statement-breakpoint
grant select, insert on "referral_message" to portal_app;--> statement-breakpoint
grant select, insert, update on "contact" to portal_app;--> statement-breakpoint
grant select, insert on "decision" to portal_app;--> statement-breakpoint
grant select, insert on "decision_action" to portal_app;--> statement-breakpoint
grant select, insert on "feedback" to portal_app;--> statement-breakpoint
grant update ("opened_at") on "feedback" to portal_app;--> statement-breakpoint
grant select, insert on "score" to portal_app;--> statement-breakpoint
grant select, insert on "audit" to portal_app;
