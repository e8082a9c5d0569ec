CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"demo_persona" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email"),
	CONSTRAINT "account_demo_persona_unique" UNIQUE("demo_persona")
);
--> statement-breakpoint
CREATE TABLE "role_assignment" (
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_id" text DEFAULT '' NOT NULL,
	"granted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"granted_by" uuid,
	CONSTRAINT "role_assignment_account_id_role_unit_id_pk" PRIMARY KEY("account_id","role","unit_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"media_type" text NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"reading" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"applicant_id" uuid NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"applicant_name" text NOT NULL,
	"institution" text NOT NULL,
	"stage" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"linkage" boolean NOT NULL,
	"first_received_on" date NOT NULL,
	"received_on" date NOT NULL,
	"complete_on" date,
	"assigned_to" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "application_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "application_counter" (
	"year" integer PRIMARY KEY NOT NULL,
	"last_number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "custodian_case" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"source_ids" jsonb NOT NULL,
	"decided_by" text NOT NULL,
	"status" text NOT NULL,
	"outcome" text,
	"decided_on" date,
	"delivered_on" date,
	"due_on" date,
	"working_days" integer NOT NULL,
	"calendar_version" text,
	"postponed_until" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "custodian_case_unit" UNIQUE("application_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"custodian_case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reasons" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"custodian_case_id" uuid NOT NULL,
	"whole" boolean NOT NULL,
	"note" text NOT NULL,
	"delivered_by" uuid NOT NULL,
	"delivered_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postponement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"custodian_case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"likely_on" date NOT NULL,
	"postponed_by" uuid NOT NULL,
	"postponed_on" date NOT NULL,
	"letter_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"draft_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"catalogue_hash" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"received_on" date NOT NULL,
	CONSTRAINT "submission_number" UNIQUE("application_id","number")
);
--> statement-breakpoint
CREATE TABLE "submission_file" (
	"submission_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "submission_file_submission_id_file_id_pk" PRIMARY KEY("submission_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "supplement_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_on" date NOT NULL,
	"comments" jsonb NOT NULL,
	"answered_by_submission" integer
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_account_id" uuid,
	"owner_browser_hash" text,
	"language" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"field_versions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"answers_application_id" uuid,
	"submitted_application_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_has_owner" CHECK ("draft"."owner_account_id" is not null or "draft"."owner_browser_hash" is not null)
);
--> statement-breakpoint
CREATE TABLE "draft_file" (
	"draft_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "draft_file_draft_id_file_id_pk" PRIMARY KEY("draft_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "application_event" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"type" text NOT NULL,
	"codes" jsonb NOT NULL,
	"visibility" text NOT NULL,
	"payload_digest" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "application_event_sequence" UNIQUE("application_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "event_payload" (
	"application_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"salt" text NOT NULL,
	"payload" jsonb NOT NULL,
	CONSTRAINT "event_payload_event" UNIQUE("application_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalogue_version" (
	"hash" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"current" boolean NOT NULL,
	"loaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"id" integer PRIMARY KEY NOT NULL,
	"ahead_ms" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"application_id" uuid,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mail_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"unit_id" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "reminder_once" UNIQUE("application_id","unit_id","kind","due_on")
);
--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_applicant_id_account_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_assigned_to_account_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custodian_case" ADD CONSTRAINT "custodian_case_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postponement" ADD CONSTRAINT "postponement_custodian_case_id_custodian_case_id_fk" FOREIGN KEY ("custodian_case_id") REFERENCES "public"."custodian_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplement_request" ADD CONSTRAINT "supplement_request_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_owner_account_id_account_id_fk" FOREIGN KEY ("owner_account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_answers_application_id_application_id_fk" FOREIGN KEY ("answers_application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_submitted_application_id_application_id_fk" FOREIGN KEY ("submitted_application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_file" ADD CONSTRAINT "draft_file_draft_id_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_file" ADD CONSTRAINT "draft_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_event" ADD CONSTRAINT "application_event_application_id_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "application_applicant" ON "application" USING btree ("applicant_id");--> statement-breakpoint
CREATE INDEX "application_stage" ON "application" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "custodian_case_due" ON "custodian_case" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "custodian_case_unit_status" ON "custodian_case" USING btree ("unit_id","status");--> statement-breakpoint
CREATE INDEX "letter_application" ON "letter" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "postponement_case" ON "postponement" USING btree ("custodian_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_draft" ON "submission" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "draft_owner_account" ON "draft" USING btree ("owner_account_id");--> statement-breakpoint
CREATE INDEX "draft_owner_browser" ON "draft" USING btree ("owner_browser_hash");--> statement-breakpoint
CREATE INDEX "mail_created" ON "mail" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "reminder_due" ON "reminder" USING btree ("due_on");