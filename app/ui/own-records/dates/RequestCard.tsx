import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Followed } from "~/app/domain/own-records/listFollowed";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordRequest } from "~/schemas/recordFolder";
import { HowPeriodCounted } from "./HowPeriodCounted";
import { requestHeading } from "./requestHeading";
import { RequestHistory } from "./RequestHistory";
import { offeredPanels, type RequestPanel } from "./RequestPanel";

interface RequestCardProps {
  followed: Followed;
  today: PlainDate;
  isReady: boolean;
  /** The first that waits for something: its action alone stands in the strong colour. */
  isFirst: boolean;
  /** What is open under it; then no other action is offered. */
  panel: ReactNode;
  onOpen: (panel: RequestPanel) => void;
  onChange: (change: (request: RecordRequest) => RecordRequest) => void;
}

/** One provider that was written to: what is true, in its heading, and the one thing to do. */
export function RequestCard({ followed, today, isReady, isFirst, panel, onOpen, onChange }: RequestCardProps) {
  const t = useTexts().recordDates;
  const language = useLanguage();
  const to = paths(language);
  const { provider, request, judged } = followed;
  const { strong, others } = offeredPanels(followed);
  const headingId = `sted-${provider.id}`;
  const isBad = judged.isLate;
  return (
    <article className={isBad ? "card card--error" : "card"} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className="record-date">
        <span className="record-date__who">{provider.name}</span>{" "}
        <span>{requestHeading(followed, { t, language, today })}</span>
      </h2>
      <p>
        <Tag followed={followed} />
      </p>
      <p>{nextStep(followed, t.next)}</p>
      {judged.stage === "answered" || judged.stage === "in-part" ? (
        <p>
          <Link to={to.ownRecords("keeping")}>{t.next.review}</Link>
        </p>
      ) : null}
      {panel}
      {panel || (strong === null && others.length === 0) ? null : (
        <fieldset className="form-actions record-fieldset" disabled={!isReady}>
          {strong ? (
            <button
              type="button"
              className="ds-button"
              data-variant={isFirst ? "primary" : "secondary"}
              onClick={() => onOpen(strong)}
            >
              {t.actions[strong]}
            </button>
          ) : null}
          {others.map((other) => (
            <button key={other} type="button" className="link-button" onClick={() => onOpen(other)}>
              {t.actions[other]}
            </button>
          ))}
        </fieldset>
      )}
      <HowPeriodCounted followed={followed} />
      <RequestHistory request={request} onOpen={onOpen} onChange={onChange} />
    </article>
  );
}

function Tag({ followed: { judged } }: { followed: Followed }) {
  const t = useTexts().recordDates.tags;
  const { stage, isLate, dates } = judged;
  if (stage === "silent") return <span className="tag tag--bad">{t.silent}</span>;
  if (isLate) return <span className="tag tag--bad">{t.late}</span>;
  if (stage === "waiting") return <span className="tag">{dates.isExtended ? t.extended : t.waiting}</span>;
  if (stage === "answered") return <span className="tag tag--quiet">{t.answered}</span>;
  return <span className="tag tag--look">{t[stage]}</span>;
}

function nextStep({ judged, roads }: Followed, t: ReturnType<typeof useTexts>["recordDates"]["next"]): string {
  const { stage, isLate } = judged;
  if (stage === "waiting") return t.waiting;
  if (stage === "silent") return roads.isMonthOwed ? t.silent : t.silentNoDuty;
  if (stage === "complained") return t.complained;
  if (stage === "answered") return t.answered;
  if (isLate) return t.late;
  if (stage === "followed-up") return roads.county ? t.followedUp : t.followedUpAuthority;
  if (!roads.county) return t.refusedAuthority;
  return stage === "refused" ? t.refused : t.inPart;
}
