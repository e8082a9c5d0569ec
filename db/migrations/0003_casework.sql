CREATE TABLE "setting" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text,
	"text" text NOT NULL,
	"late_reason" text DEFAULT '' NOT NULL,
	"lodged_on" date NOT NULL,
	"until" date NOT NULL,
	"result" text,
	"reasons" text DEFAULT '' NOT NULL,
	"concluded_by" uuid,
	"concluded_on" date
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_proposal" (
	"custodian_case_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postponement_draft" (
	"custodian_case_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regrouping_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"custodian_case_id" uuid NOT NULL,
	"table_key" text NOT NULL,
	"title" text NOT NULL,
	"asked" jsonb,
	"proposed" jsonb NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"accepted" boolean,
	"answer" text DEFAULT '' NOT NULL,
	"answered_on" date
);
--> statement-breakpoint
CREATE TABLE "delivery_fetch" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delivery_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"account_id" uuid,
	"recipient" text NOT NULL,
	"fetched_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery_file" (
	"delivery_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "delivery_file_delivery_id_file_id_pk" PRIMARY KEY("delivery_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"delivery_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"code_hash" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "handout" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"unit_id" text NOT NULL,
	"delivery_id" uuid NOT NULL,
	"source_ids" jsonb NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_institution" text NOT NULL,
	"purpose_category" text NOT NULL,
	"purpose" text NOT NULL,
	"legal_basis" text NOT NULL,
	"content" text NOT NULL,
	"handed_out_on" date NOT NULL,
	"kept_until" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invoice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"payer" text NOT NULL,
	"number" text,
	"status" text NOT NULL,
	"content" jsonb NOT NULL,
	"net_ore" bigint NOT NULL,
	"vat_ore" bigint NOT NULL,
	"total_ore" bigint NOT NULL,
	"credits" uuid,
	"nothing_owed" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_on" date NOT NULL,
	"sent_on" date,
	"due_on" date,
	"paid_on" date,
	"credited_on" date,
	"pdf_file_id" uuid,
	CONSTRAINT "invoice_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "invoice_counter" (
	"payer" text NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "invoice_counter_year" UNIQUE("payer","year")
);
--> statement-breakpoint
CREATE TABLE "price_list" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"payer" text NOT NULL,
	"valid_from" date NOT NULL,
	"content" jsonb NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "price_list_payer_from" UNIQUE("payer","valid_from")
);
--> statement-breakpoint
CREATE TABLE "work_hours" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"payer" text NOT NULL,
	"worked_by" uuid NOT NULL,
	"worked_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"activity" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"logged_at" timestamp (3) with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"invoice_id" uuid,
	CONSTRAINT "work_hours_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "internal_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text,
	"written_by" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "internal_note_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text,
	"from_party" text NOT NULL,
	"written_by" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"number" bigserial NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "message_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "message_file" (
	"message_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "message_file_message_id_file_id_pk" PRIMARY KEY("message_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "message_reader" (
	"application_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"read_up_to" bigint DEFAULT 0 NOT NULL,
	"noticed_up_to" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "message_reader_application_id_account_id_pk" PRIMARY KEY("application_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid NOT NULL,
	"unit_id" text,
	"application_id" uuid,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feed_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "calendar_version" (
	"number" integer PRIMARY KEY NOT NULL,
	"entries" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "postponement" DROP CONSTRAINT "postponement_custodian_case_id_custodian_case_id_fk";
--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "delivered_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "delivered_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "postponement" ALTER COLUMN "letter_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "reply_by" date;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "reply_reminded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "preliminary_answered_on" date;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "ceiling_ore" bigint;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "cost_hold" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "appeal" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "recounted_with" text;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "proposed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "prepared_by" text;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "regrouping" text;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "appeal" text;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD COLUMN "held_by" uuid;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "conditions" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "tables" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "checklist" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "prepared_by" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "proposed_by" uuid;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "number" integer;--> statement-breakpoint
UPDATE "delivery" SET "number" = 1;--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "status" text;--> statement-breakpoint
UPDATE "delivery" SET "status" = 'released';--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "status" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "correction_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "deviations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "tables" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "uploaded_by" uuid;--> statement-breakpoint
UPDATE "delivery" SET "uploaded_by" = "delivered_by";--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "uploaded_by" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "uploaded_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "delivery" SET "uploaded_at" = "delivered_on";--> statement-breakpoint
ALTER TABLE "delivery" ALTER COLUMN "uploaded_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "attached_to_mail" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "notice_only" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "second_notice_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "postponement" ADD COLUMN "reason_code" text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE "postponement" ADD COLUMN "no_letter_because" text;--> statement-breakpoint
ALTER TABLE "supplement_request" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "attachments" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_proposal" ADD CONSTRAINT "decision_proposal_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postponement_draft" ADD CONSTRAINT "postponement_draft_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrouping_proposal" ADD CONSTRAINT "regrouping_proposal_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_fetch" ADD CONSTRAINT "delivery_fetch_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_fetch" ADD CONSTRAINT "delivery_fetch_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_file" ADD CONSTRAINT "delivery_file_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_file" ADD CONSTRAINT "delivery_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_link" ADD CONSTRAINT "delivery_link_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handout" ADD CONSTRAINT "handout_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_pdf_file_id_stored_file_id_fk" FOREIGN KEY ("pdf_file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_note" ADD CONSTRAINT "internal_note_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_note" ADD CONSTRAINT "internal_note_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_written_by_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_file" ADD CONSTRAINT "message_file_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_file" ADD CONSTRAINT "message_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reader" ADD CONSTRAINT "message_reader_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reader" ADD CONSTRAINT "message_reader_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeal_application" ON "appeal" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "regrouping_case" ON "regrouping_proposal" USING btree ("custodian_case_id");--> statement-breakpoint
CREATE INDEX "delivery_fetch_delivery" ON "delivery_fetch" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "delivery_link_delivery" ON "delivery_link" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "handout_unit" ON "handout" USING btree ("unit_id","handed_out_on");--> statement-breakpoint
CREATE INDEX "invoice_application" ON "invoice" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_one_current" ON "invoice" USING btree ("application_id","payer") WHERE status <> 'credited' and credits is null;--> statement-breakpoint
CREATE INDEX "work_hours_application" ON "work_hours" USING btree ("application_id","payer");--> statement-breakpoint
CREATE INDEX "internal_note_application" ON "internal_note" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "message_application" ON "message" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "calendar_feed_account" ON "calendar_feed" USING btree ("account_id");--> statement-breakpoint
ALTER TABLE "custodian_case" ADD CONSTRAINT "custodian_case_held_by_account_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postponement" ADD CONSTRAINT "postponement_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_case" ON "decision" USING btree ("custodian_case_id");--> statement-breakpoint
CREATE INDEX "delivery_case" ON "delivery" USING btree ("custodian_case_id");--> statement-breakpoint
-- The register of what was handed out is never changed. (Deletion stays possible once its time is over.)
CREATE TRIGGER handout_immutable BEFORE UPDATE ON "handout"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
