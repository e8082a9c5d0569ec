import { Link } from "@remix-run/react";
import type { CaseView } from "~/app/domain/applications/CaseView";
import { hasAnswerTimeRunOut } from "~/app/domain/applications/decide";
import type { CountedDate } from "~/app/domain/deadlines/countedDate";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { HowCounted } from "../HowCounted";

/** For staff: until when the applicant can answer; when that is over after the reminder too, the way to dismiss. */
export function ReplyTimeNotice(props: {
  view: Pick<CaseView, "id" | "stage" | "replyBy" | "replyReminded" | "today">;
  counted: CountedDate | null;
  audience: "caseworker" | "unit";
}) {
  const { view, counted, audience } = props;
  const t = useTexts().calendar.reply;
  const language = useLanguage();
  const { replyBy } = view;
  if (view.stage !== "supplement-requested" || !replyBy) return null;
  const date = formatDate(replyBy, language);
  const isOver = hasAnswerTimeRunOut(view, view.today);
  return (
    <section className={isOver ? "card card--look" : "card"}>
      <p>{isOver ? t.staffOver({ date }) : view.replyReminded ? t.staffReminded({ date }) : t.staffUntil({ date })}</p>
      {isOver && audience === "caseworker" ? (
        <p>
          <Link to={`${paths(language).caseAction(view.id, "avvis")}?grunn=ikke-svar`}>{t.propose}</Link>
        </p>
      ) : null}
      {counted ? <HowCounted counted={counted} /> : null}
    </section>
  );
}
