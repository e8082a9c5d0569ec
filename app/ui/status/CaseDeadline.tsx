import type { CaseView } from "~/app/domain/applications/CaseView";
import { DeadlineExplanation } from "../DeadlineExplanation";
import { DeadlineStrip } from "../DeadlineStrip";
import { useTexts } from "~/app/i18n/useTexts";

/** The deadline as a strip of days and how it was counted; nothing where none is counted. */
export function CaseDeadline({
  view,
  open,
}: {
  view: Pick<CaseView, "deadline" | "progress" | "today">;
  open?: boolean;
}) {
  const t = useTexts().status.page;
  const { deadline, progress, today } = view;
  if (!deadline) return null;
  return (
    <section className="card" aria-label={t.deadline}>
      {deadline.ifComplete ? <p className="quiet">{t.ifComplete}</p> : null}
      <DeadlineStrip completeOn={deadline.completeOn} dueOn={deadline.dueOn} skipped={deadline.skipped} today={today} />
      <DeadlineExplanation deadline={deadline} today={today} progress={progress} open={open ?? false} />
    </section>
  );
}
