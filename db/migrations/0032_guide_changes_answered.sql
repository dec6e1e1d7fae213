ALTER TABLE "guide_change" ADD COLUMN "review_id" uuid;--> statement-breakpoint
ALTER TABLE "guide_change" ADD CONSTRAINT "guide_change_review_id_guide_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."guide_review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guide_change_review" ON "guide_change" USING btree ("review_id");