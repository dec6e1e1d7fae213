DROP INDEX "contact_queue";--> statement-breakpoint
CREATE INDEX "contact_waiting" ON "contact" USING btree ("council_code","urgency_rank","due_at","id") WHERE state <> 'decided';