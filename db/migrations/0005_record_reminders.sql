CREATE TABLE "record_reminder" (
	"account_id" uuid NOT NULL,
	"remind_on" date NOT NULL,
	CONSTRAINT "record_reminder_account_id_remind_on_pk" PRIMARY KEY("account_id","remind_on")
);
--> statement-breakpoint
ALTER TABLE "record_reminder" ADD CONSTRAINT "record_reminder_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_reminder_due" ON "record_reminder" USING btree ("remind_on");