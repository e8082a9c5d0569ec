import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { plainDate } from "./columns";
import { account } from "./identity";

/**
 * A day on which somebody wants a mail because of a request for their own health records: the account and the day, and
 * nothing of whom they wrote to or why. Deleted when the mail is written.
 */
export const recordReminder = pgTable(
  "record_reminder",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    remindOn: plainDate("remind_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.remindOn] }),
    index("record_reminder_due").on(table.remindOn),
  ],
);
