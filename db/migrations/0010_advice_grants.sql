-- What drizzle-kit does not write: row security that binds the owner too, and the least the app role needs.
alter table "consultation" force row level security;--> statement-breakpoint
alter table "consultation_slot" force row level security;--> statement-breakpoint
alter table "consultation_advice" force row level security;--> statement-breakpoint
alter table "no_referral" force row level security;--> statement-breakpoint
alter table "no_referral_entry" force row level security;--> statement-breakpoint
grant select, insert on "consultation" to portal_app;--> statement-breakpoint
-- What was asked never changes once written; only where it stands.
grant update ("state", "slot_at", "phone", "referral_id", "changed_at") on "consultation" to portal_app;--> statement-breakpoint
grant select, insert, delete on "consultation_slot" to portal_app;--> statement-breakpoint
grant select, insert on "consultation_advice" to portal_app;--> statement-breakpoint
grant update ("seen_at") on "consultation_advice" to portal_app;--> statement-breakpoint
grant select, insert on "no_referral" to portal_app;--> statement-breakpoint
grant update ("state", "review_on", "referral_id", "changed_at") on "no_referral" to portal_app;--> statement-breakpoint
grant select, insert on "no_referral_entry" to portal_app;
