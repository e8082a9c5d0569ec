import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import type { ComplaintRoads } from "./complaintRoads";
import { computeRequestDates, type RequestDates } from "./computeRequestDates";

/**
 * Where a request stands. `silent`: the day has passed without an answer, and nobody has asked again since. `refused`
 * and `in-part`: something was held back, and one may complain. `complained`: it is with others now.
 */
export type RequestStage = "waiting" | "silent" | "followed-up" | "in-part" | "refused" | "complained" | "answered";

export interface JudgedRequest {
  stage: RequestStage;
  dates: RequestDates;
  /** The next day that counts: of the answer, or the last one to complain. Null where nothing is waited for. */
  nextOn: PlainDate | null;
  /** Whether `nextOn` has passed. */
  isLate: boolean;
}

/** Where a request stands on a day, and what counts next. */
export function judgeRequest(
  request: RecordRequest,
  { county }: Pick<ComplaintRoads, "county">,
  today: PlainDate,
  calendar: WorkingCalendar,
): JudgedRequest {
  const dates = computeRequestDates(request, calendar);
  const stage = stageOf(request, dates, today);
  const complainBy = county ? (dates.complaint?.until ?? null) : null;
  const nextOn = {
    waiting: dates.dueOn,
    silent: dates.dueOn,
    "followed-up": complainBy,
    "in-part": complainBy,
    refused: complainBy,
    complained: null,
    answered: null,
  }[stage];
  return { stage, dates, nextOn, isLate: nextOn !== null && today > nextOn };
}

function stageOf(request: RecordRequest, { dueOn }: RequestDates, today: PlainDate): RequestStage {
  const { answer, complaintSentOn, followedUpOn } = request;
  if (answer?.outcome === "all") return "answered";
  if (complaintSentOn !== null) return "complained";
  if (answer) return answer.outcome === "refused" ? "refused" : "in-part";
  if (today <= dueOn) return "waiting";
  // Asked again before the day, it is not asked again since.
  return followedUpOn.some((day) => day > dueOn) ? "followed-up" : "silent";
}
