import type { TimeLeft } from "~/app/domain/applications/computeTimeLeft";
import { useTexts } from "~/app/i18n/useTexts";

export interface DaysLeftProps {
  /** Null where no clock runs. */
  time: (Pick<TimeLeft, "days" | "overdue" | "ifComplete"> & { soon: boolean }) | null;
}

/** The figure that staff read first: working days left or past, and whether it holds only if complete. */
export function DaysLeft({ time }: DaysLeftProps) {
  const t = useTexts().caseworker.daysLeft;
  if (!time)
    return (
      <span className="days-left">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t.none}</span>
      </span>
    );
  const { days, overdue, ifComplete, soon } = time;
  const urgency = overdue ? "over" : soon && !ifComplete ? "soon" : undefined;
  const words = [overdue ? t.over : days === 0 ? t.lastDay : "", ifComplete ? t.ifComplete : ""].filter(Boolean);
  return (
    <span className="days-left" data-urgency={urgency}>
      {overdue && days === 0 ? null : <strong>{days}</strong>} <span>{words.join(", ")}</span>
    </span>
  );
}
