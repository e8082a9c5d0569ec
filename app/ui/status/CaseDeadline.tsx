import type { CaseView } from "~/app/domain/applications/CaseView";
import { isOpenPart } from "~/app/domain/applications/decide";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { DeadlineStrip } from "../DeadlineStrip";
import { useTexts } from "~/app/i18n/useTexts";

/** The deadline as a strip of days, while there is something to wait for, and how it was counted. */
export function CaseDeadline({
  view,
  open,
}: {
  view: Pick<CaseView, "deadline" | "progress" | "today" | "parts">;
  open?: boolean;
}) {
  const t = useTexts().status.page;
  const { deadline, progress, today } = view;
  if (!deadline) return null;
  const isOpen = view.parts.some(isOpenPart);
  return (
    <section className="card" aria-label={t.deadline}>
      {deadline.ifComplete ? <p className="quiet">{t.ifComplete}</p> : null}
      {isOpen ? (
        <DeadlineStrip
          completeOn={deadline.completeOn}
          dueOn={deadline.dueOn}
          skipped={deadline.skipped}
          today={today}
        />
      ) : null}
      <DeadlineExplanation deadline={deadline} today={today} progress={isOpen ? progress : null} open={open ?? false} />
    </section>
  );
}
