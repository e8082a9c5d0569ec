import type { PlainDate } from "~/schemas/plainDate";
import type { RecordFolder, RecordRequest, SendingChannel } from "~/schemas/recordFolder";
import { withProvider } from "./withProvider";

/** The folder with one provider's request changed. @param change gets what there is; null: nothing was sent */
export function withRequest(
  folder: RecordFolder,
  providerId: string,
  change: (request: RecordRequest | null) => RecordRequest | null,
): RecordFolder {
  return withProvider(folder, providerId, (provider) => ({ ...provider, request: change(provider.request) }));
}

/** How and when a request was sent. What has happened since stays. */
export function sentRequest(
  before: RecordRequest | null,
  sent: { sentOn: PlainDate; channel: SendingChannel; receivedOn: PlainDate | null },
): RecordRequest {
  const nothingSince = {
    extension: null,
    followedUpOn: [],
    answer: null,
    complaintSentOn: null,
    authorityToldOn: null,
  };
  return { ...nothingSince, ...before, ...sent };
}
