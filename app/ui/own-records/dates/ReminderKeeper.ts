import type { PlainDate } from "~/schemas/plainDate";

export type RemindersAnswer =
  | { ok: true; days: readonly PlainDate[] }
  | { ok: false; problem: "offline" | "signed-out" | "not-ahead" | "too-many" | "refused" };

/** The days on which the server sends a mail to the account that is signed in. Nothing but days goes there. */
export interface ReminderKeeper {
  list(): Promise<RemindersAnswer>;
  /** These and no others; none takes the reminders away. */
  set(days: readonly PlainDate[]): Promise<RemindersAnswer>;
}
