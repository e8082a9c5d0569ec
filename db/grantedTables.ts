/** What the portal's role may do with a table: select, insert, update, delete. */
export type Rights = "S" | "SI" | "SU" | "SID" | "SIU" | "SIUD";

/**
 * Every table, and what the portal's own role may do with it. What is not written here it may not: a table without an
 * entry can't even be read, and a test finds it. SELECT … FOR UPDATE needs U.
 */
export const grantedTables: Record<string, Record<string, Rights>> = {
  public: {
    account: "SIU",
    account_identity: "SID",
    role_assignment: "SID",
    session: "SIUD",
    sign_in_attempt: "SIUD",
    mail_sign_in: "SIUD",
    parked_form: "SID",

    draft: "SIUD",
    draft_file: "SID",
    draft_table_history: "SIUD",

    application: "SIU",
    application_counter: "SIU",
    // What somebody sent in is never changed; it may be erased once its time is over.
    submission: "SID",
    submission_file: "SID",
    custodian_case: "SIUD",
    letter: "SIUD",

    // The log can be added to and read, by whatever fault or intruder; texts and names can be erased.
    application_event: "SI",
    event_payload: "SID",

    supplement_request: "SIU",
    // Goes with its part, by the owner's own rule.
    postponement: "SIU",
    postponement_draft: "SIUD",
    decision_proposal: "SIUD",
    decision: "SIU",
    assessment: "SIUD",
    regrouping_proposal: "SIUD",
    appeal: "SIU",

    delivery: "SIU",
    delivery_file: "SID",
    delivery_link: "SIUD",
    delivery_fetch: "SIU",
    // Kept at least ten years.
    handout: "SI",

    price_list: "SI",
    work_hours: "SIU",
    invoice_counter: "SIU",
    invoice: "SIUD",

    message: "SID",
    message_file: "SID",
    message_reader: "SIUD",
    internal_note: "SID",

    calendar_version: "SI",
    calendar_feed: "SIUD",
    catalogue_version: "SIU",
    setting: "SIU",
    demo_clock: "SIU",

    reminder: "SIU",
    record_reminder: "SID",
    mail: "SIUD",
    stored_file: "SID",
    rate_limit: "SIUD",

    // Who looked at what stays as written; old rows go by the rules of retention.
    access_log: "SID",
    erasure: "SI",
  },
  drizzle: { __drizzle_migrations: "S" },
  pgboss: {
    // Holds when maintenance last ran.
    version: "SU",
    // pg-boss asks for its own queue at each start; making one takes a new table, which this role can't.
    queue: "SI",
    schedule: "SIUD",
    subscription: "S",
    // The parts that the queues' jobs lie in are reached through it.
    job: "SIUD",
    archive: "SIUD",
  },
};
