import type { Provider, RecordFolder, RecordRequest } from "~/schemas/recordFolder";
import { emptyFolder, selfId } from "../emptyFolder";

/** A request that was sent, with nothing since. */
export function someRequest(more: Partial<RecordRequest> = {}): RecordRequest {
  return {
    sentOn: "2026-11-23",
    channel: "post",
    receivedOn: null,
    extension: null,
    followedUpOn: [],
    answer: null,
    complaintSentOn: null,
    authorityToldOn: null,
    ...more,
  };
}

export function someProvider(id: string, request: RecordRequest | null, more: Partial<Provider> = {}): Provider {
  return {
    id,
    kind: "gp",
    registerId: null,
    name: `Sted ${id}`,
    address: "Storgata 1",
    town: "0155 Oslo",
    email: "",
    subjectId: selfId,
    period: "",
    scope: "",
    request,
    review: null,
    corrections: [],
    ...more,
  };
}

export const someFolder = (...providers: Provider[]): RecordFolder => ({ ...emptyFolder("nb"), providers });
