CREATE TABLE "draft_table_history" (
	"draft_id" uuid PRIMARY KEY NOT NULL,
	"history" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "draft_table_history" ADD CONSTRAINT "draft_table_history_draft_id_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."draft"("id") ON DELETE no action ON UPDATE no action;