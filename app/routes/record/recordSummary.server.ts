import { casePartyOf } from "~/app/domain/messages/casePartyOf";
import { isNoteReadableBy, isReadableBy, type MessageParty } from "~/app/domain/messages/messageParties";
import type { RecordSummary } from "~/app/domain/messages/ThreadView";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Account } from "~/db/repositories/identity";

/** How much there is to read in the thread, and how much of it is new to the reader. One query. */
export async function loadRecordSummary(
  { queries }: Pick<Portal, "queries">,
  record: ApplicationRecord,
  account: Account,
  party: MessageParty,
): Promise<RecordSummary> {
  const reader = casePartyOf(account, record, party);
  if (!reader) return { party, messages: 0, unread: 0, notes: null };
  const { messages, readUpTo, noteOwners } = await queries.recordHeads.load(record.id, account.id);
  const mine = messages.filter((message) => isReadableBy(message, reader));
  const unread = mine.filter(({ number, writtenBy }) => writtenBy !== account.id && number > readUpTo);
  const notes = noteOwners.filter((unitId) => isNoteReadableBy({ unitId }, reader));
  return {
    party,
    messages: mine.length,
    unread: unread.length,
    notes: party === "applicant" ? null : notes.length,
  };
}
