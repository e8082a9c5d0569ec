import type { ApplicationStatus } from "~/app/domain/applications/computeStatus";
import { useTexts } from "~/app/i18n/useTexts";

const waiting: readonly ApplicationStatus[] = [
  "submitted",
  "supplement-requested",
  "dismissed",
  "withdrawn",
  "refused",
];

/** The status in the words of staff, and what stands beside it: postponed, or a letter that is owed. */
export function StatusTags(props: {
  status: ApplicationStatus;
  overdue: boolean;
  soon: boolean;
  postponed: boolean;
  owesAnswer: boolean;
}) {
  const { status, overdue, soon, postponed, owesAnswer } = props;
  const t = useTexts();
  const tone = overdue ? "tag tag--bad" : soon ? "tag tag--look" : waiting.includes(status) ? "tag tag--quiet" : "tag";
  return (
    <span className="tags">
      <span className={tone}>{t.status.staff[status]}</span>
      {postponed ? <span className="tag tag--look">{t.status.postponed.staff}</span> : null}
      {owesAnswer ? <span className="tag tag--look">{t.status.preliminaryAnswerOwed}</span> : null}
    </span>
  );
}
