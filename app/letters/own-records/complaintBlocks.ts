import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import type { LetterBlock, RequestOf } from "~/app/domain/own-records/RecordLetter";
import { identityBlocks } from "./identityBlocks";
import { paragraph, tidy } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/** Four weeks from when one learned of the refusal: pasient- og brukerrettighetsloven § 7-5. */
const daysToComplain = 28;

/**
 * Sent to the provider, which changes its mind or hands it on to Statsforvalteren. A health registry is no part of
 * the health service, so the same request there asks it to think again before Datatilsynet is asked.
 * @see pasient- og brukerrettighetsloven §§ 5-1, 7-2 and 7-5
 */
export function complaintBlocks(request: RequestOf<"complaint">, facts: LetterFacts): LetterBlock[] {
  const { texts, law, thing, date, today } = facts;
  const { refusedOn } = request;
  const t = texts.complaint;
  const sentOn = date(request.sentOn);
  const grounds = refusedOn ? tidy(request.grounds) : "";
  const isRecord = law === "record" || law === "deceased";
  const isInTime = refusedOn !== null && today <= addCalendarDays(refusedOn, daysToComplain);
  return [
    ...paragraph(refusedOn ? t.refused({ refusedOn: date(refusedOn), sentOn, thing }) : t.silent({ sentOn, thing })),
    ...identityBlocks(facts),
    ...paragraph(grounds && t.grounds({ grounds })),
    ...paragraph(t[law]),
    ...paragraph(isRecord && isInTime ? t.inTime : null),
    ...paragraph(isRecord ? (refusedOn ? t.askRefused : t.askSilent) : null),
  ];
}
