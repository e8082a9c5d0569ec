import { osloDate } from "~/app/domain/osloDate";
import { writeRecordReminder } from "~/app/letters/writeRecordReminder";
import type { UseCaseDeps } from "./deps";

/**
 * Sends everybody whose day has come the mail that they asked for, and deletes the day with it. Several days that have
 * come make one mail. Each account in a transaction of its own.
 * @param failures gets what could not be done, so that one account stops nobody else's
 * @returns how many mails were written
 */
export async function remindOfRecords(deps: UseCaseDeps, now: Date, failures: Error[]): Promise<number> {
  const today = osloDate(now);
  let sent = 0;
  for (const accountId of await deps.transact(({ recordReminders }) => recordReminders.listDueAccounts(today))) {
    try {
      sent += await deps.transact(async ({ recordReminders, retention, mail }) => {
        // Another sweep may have been quicker, or the account be erased meanwhile.
        const account = await retention.lockAccount(accountId);
        const taken = await recordReminders.takeDue(accountId, today);
        if (taken === 0 || !account) return 0;
        const { email: recipient, language } = account;
        const url = `${deps.baseUrl}/${language}/innsyn/svar`;
        const { subject, body } = writeRecordReminder({ url, operator: deps.operatorName }, language);
        await mail.add({ applicationId: null, recipient, subject, body, language }, now);
        return 1;
      });
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return sent;
}
