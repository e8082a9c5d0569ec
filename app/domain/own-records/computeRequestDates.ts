import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import { countPeriod, type CountedPeriod } from "../deadlines/countPeriod";
import type { WorkingCalendar } from "../deadlines/workingCalendar";

/** GDPR article 12(3): one month of receipt, and two more for what is complex or much. */
const answerMonths = { usual: 1, extended: 3 } as const;
/** pasient- og brukerrettighetsloven § 7-5. */
const complaintWeeks = 4;

export interface RequestDates {
  /** The day of receipt, or of sending while that is all that is known. */
  countedFrom: PlainDate;
  isReceiptKnown: boolean;
  /** One month. */
  usual: CountedPeriod;
  /** Three months, where the provider has asked for more time, in time or not; else null. */
  extended: CountedPeriod | null;
  /** Whether the provider told of it within the first month, with its reason. Told later it holds for nothing. */
  isExtended: boolean;
  /** The day by which the answer is owed: the end of what holds. */
  dueOn: PlainDate;
  /**
   * The four weeks to complain: from the day of an answer that refuses some or all, or, while there is no answer, from
   * the day by which it was owed. Null after a full answer.
   */
  complaint: CountedPeriod | null;
}

/**
 * What is owed in one request, and until when one may complain.
 *
 * - The answer is owed within one month of receipt; within three in all when the provider said so, with its reason,
 *   within the first month: GDPR article 12(3). A month ends on the day of the same number, or on the last day of a
 *   shorter month, and an end on a Saturday, a Sunday or a public holiday on the next working day: Regulation (EEC,
 *   Euratom) No 1182/71 article 3(2)(c) and 3(4), which counts periods in acts of the Union. No Norwegian act says
 *   otherwise for this period.
 * - The complaint is to be sent within four weeks after one knew, or ought to have known, enough to complain: pasient-
 *   og brukerrettighetsloven § 7-5. Forvaltningsloven is applied besides (§ 7-7), so that the end is moved as in its
 *   § 30 and domstolloven § 149. From when silence counts is not said: the day by which the answer was owed is the
 *   earliest, and the one that is safe.
 *
 * @throws {RangeError} when the calendar does not reach that far
 */
export function computeRequestDates(request: RecordRequest, calendar: WorkingCalendar): RequestDates {
  const { sentOn, receivedOn, extension, answer } = request;
  const countedFrom = receivedOn ?? sentOn;
  const months = (amount: number) => countPeriod(countedFrom, { unit: "months", amount }, calendar);
  const usual = months(answerMonths.usual);
  const extended = extension ? months(answerMonths.extended) : null;
  const isExtended = extension !== null && extension.toldOn <= usual.until && extension.reason.trim() !== "";
  const dueOn = extended && isExtended ? extended.until : usual.until;
  const complaint = answer?.outcome === "all" ? null : complaintFrom(answer?.on ?? dueOn, calendar);
  return { countedFrom, isReceiptKnown: receivedOn !== null, usual, extended, isExtended, dueOn, complaint };
}

const complaintFrom = (day: PlainDate, calendar: WorkingCalendar): CountedPeriod =>
  countPeriod(day, { unit: "weeks", amount: complaintWeeks }, calendar);
