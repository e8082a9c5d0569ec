import { Form } from "@remix-run/react";
import type { CaseView } from "~/app/domain/applications/CaseView";
import type { TimeLeft } from "~/app/domain/applications/computeTimeLeft";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { StatusTags } from "./StatusTags";

export interface CaseStandingProps {
  view: CaseView;
  time: (TimeLeft & { soon: boolean }) | null;
  audience: "caseworker" | "unit";
  isMine: boolean;
}

/** Under the heading: days left first, then the date, the status and who has the case. */
export function CaseStanding({ view, time, audience, isMine }: CaseStandingProps) {
  const language = useLanguage();
  const t = useTexts().caseworker.case;
  const isPostponed = view.parts.some((part) => part.postponedUntil !== null && part.status !== "delivered");
  return (
    <div className="stack stack--tight">
      <p className="lead case-standing">
        {time ? <Days time={time} /> : null}
        <span>
          {time
            ? (time.ifComplete ? t.dueIfComplete : t.dueOn)({ date: formatDate(time.dueOn, language) })
            : view.stage === "supplement-requested"
              ? t.waitingForApplicant
              : t.noClock}
        </span>
        <StatusTags
          status={view.status}
          overdue={time?.overdue === true && !time.ifComplete}
          soon={time?.soon === true && !time.ifComplete}
          postponed={isPostponed}
          owesAnswer={audience === "caseworker" && view.owesPreliminaryAnswer}
        />
      </p>
      <p>
        {t.applicant}: {view.applicantName}
        {view.institution ? `, ${view.institution}` : ""} ·{" "}
        {view.completeOn
          ? t.completeOn({ date: formatDate(view.completeOn, language) })
          : t.receivedOn({ date: formatDate(view.receivedOn, language) })}
      </p>
      {audience === "caseworker" ? <Assignment view={view} isMine={isMine} /> : null}
    </div>
  );
}

function Days({ time }: { time: TimeLeft & { soon: boolean } }) {
  const t = useTexts().caseworker.case;
  const urgency = time.overdue ? "over" : time.soon && !time.ifComplete ? "soon" : undefined;
  const words = time.overdue
    ? time.days === 0
      ? t.over
      : t.daysOver(time)
    : time.days === 0
      ? t.lastDay
      : t.days(time);
  return (
    <strong className="case-days" data-urgency={urgency}>
      {words}
    </strong>
  );
}

function Assignment({ view, isMine }: Pick<CaseStandingProps, "view" | "isMine">) {
  const t = useTexts().caseworker.case;
  return (
    <Form method="post" className="row">
      <span>{isMine ? t.withYou : view.assignedTo ? t.with({ name: view.assignedTo.name }) : t.withNobody}</span>
      <input type="hidden" name="from" value={view.assignedTo?.id ?? ""} />
      <button className="link-button" name="to" value={isMine ? "nobody" : "me"}>
        {isMine ? t.release : t.take}
      </button>
    </Form>
  );
}
