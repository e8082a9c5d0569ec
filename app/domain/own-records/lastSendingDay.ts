import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";

/**
 * The last day on which a request can have been sent and have reached the provider: nothing that came of it is older.
 * @returns `today` when nothing has come of it, or it is not sent
 */
export function lastSendingDay(request: RecordRequest | null, today: PlainDate): PlainDate {
  if (!request) return today;
  const { extension, followedUpOn, answer, complaintSentOn, authorityToldOn } = request;
  const later = [extension?.toldOn, ...followedUpOn, answer?.on, complaintSentOn, authorityToldOn];
  return later.reduce<PlainDate>((first, day) => (day && day < first ? day : first), today);
}
