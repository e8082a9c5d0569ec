import type { PlainDate } from "~/schemas/plainDate";
import type { Provider, RecordFolder, RecordRequest } from "~/schemas/recordFolder";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import { complaintRoads, type ComplaintRoads } from "./complaintRoads";
import { judgeRequest, type JudgedRequest } from "./judgeRequest";

/** A provider that was written to, and where that stands. */
export interface Followed {
  provider: Provider;
  request: RecordRequest;
  roads: ComplaintRoads;
  judged: JudgedRequest;
}

/** After every day that a calendar knows. */
const never: PlainDate = "9999-12-31";

/** The providers that were written to, by the day that counts next; those from which nothing is awaited come last. */
export function listFollowed(folder: RecordFolder, today: PlainDate, calendar: WorkingCalendar): Followed[] {
  return folder.providers
    .flatMap((provider): Followed[] => {
      const { request } = provider;
      if (!request) return [];
      const roads = complaintRoads(folder, provider);
      return [{ provider, request, roads, judged: judgeRequest(request, roads, today, calendar) }];
    })
    .sort((one, other) => compare(one.judged.nextOn ?? never, other.judged.nextOn ?? never));
}

const compare = (one: PlainDate, other: PlainDate) => (one < other ? -1 : one > other ? 1 : 0);
