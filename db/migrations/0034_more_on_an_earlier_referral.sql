ALTER TABLE "referral" ADD COLUMN "adds_to" text;--> statement-breakpoint
CREATE INDEX "referral_adds_to" ON "referral" USING btree ("adds_to");