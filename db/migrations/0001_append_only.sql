-- The event log is append-only: whoever writes to the database, an event once written stays as it is.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER application_event_append_only BEFORE UPDATE OR DELETE ON "application_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER application_event_no_truncate BEFORE TRUNCATE ON "application_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A submission is what somebody sent: it is never changed. (Deletion stays possible for retention.)
CREATE TRIGGER submission_immutable BEFORE UPDATE ON "submission"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
