import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { CasePart, CaseView } from "~/app/domain/applications/CaseView";
import { isOpenPart } from "~/app/domain/applications/decide";
import { formatDate } from "~/app/i18n/formatDate";
import type { StatusTexts } from "~/app/i18n/nb/status";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { HowCounted } from "./HowCounted";
import { partHolder, partWhen, type PartWhen } from "./status/partClaim";

/**
 * Each preparing unit's part of a case: how it stands, when it is ready, who has it. On a phone the cells stand under
 * one another; the roles say that it is a table all the same.
 */
export function PartTable({
  view,
  audience,
  letterHref,
  actions,
}: {
  view: Pick<CaseView, "stage" | "today" | "deadline" | "parts">;
  audience: "applicant" | "staff";
  letterHref?: (letterId: string) => string;
  /** What staff can do with a part; stands under the rest. */
  actions?: (part: CasePart) => ReactNode;
}) {
  const t = useTexts().status;
  const language = useLanguage();
  return (
    <table className="part-table" role="table">
      <caption className="visually-hidden">{t.parts.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.parts.part}
          </th>
          <th scope="col" role="columnheader">
            {t.parts.status}
          </th>
          <th scope="col" role="columnheader">
            {t.parts.when}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.parts.map((part) => (
          <tr key={part.unitId} role="row">
            <th scope="row" role="rowheader">
              {part.unitName[language]}
              <Sources part={part} />
            </th>
            <td role="cell">
              <PartTag view={view} part={part} audience={audience} />
            </td>
            <td role="cell">
              <When when={partWhen(view, part)} parts={view.parts} />
              <Letter part={part} letterHref={letterHref} />
              <Holder stage={view.stage} part={part} audience={audience} />
              {actions ? actions(part) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sources of a part, where they say more than the name of the unit. */
function Sources({ part }: { part: CasePart }) {
  const language = useLanguage();
  const names = part.sources.map((one) => one.name[language]).join(", ");
  return names === part.unitName[language] ? null : <span className="part-table__sources">{names}</span>;
}

function PartTag({
  view,
  part,
  audience,
}: {
  view: Pick<CaseView, "stage" | "today">;
  part: CasePart;
  audience: "applicant" | "staff";
}) {
  const t = useTexts().status;
  if (view.stage !== "complete" && view.stage !== "closed")
    return <span className={tagOfStage[view.stage]}>{t[audience][view.stage]}</span>;
  const isPostponed = isOpenPart(part) && part.postponedUntil !== null;
  const isLate = isOpenPart(part) && !isPostponed && part.dueOn !== null && part.dueOn < view.today;
  const tone = part.status === "refused" || isLate ? "tag tag--bad" : "tag";
  return (
    <span className="part-table__tags">
      <span className={tone}>{t.part[audience][part.status]}</span>
      {isPostponed ? <span className="tag tag--look">{t.postponed[audience]}</span> : null}
      {part.outcome === "granted-in-part" ? (
        <span className="tag tag--quiet">{t.outcome["granted-in-part"]}</span>
      ) : null}
    </span>
  );
}

const tagOfStage = {
  submitted: "tag",
  "supplement-requested": "tag tag--look",
  dismissed: "tag tag--quiet",
  withdrawn: "tag tag--quiet",
} as const;

function When({ when, parts }: { when: PartWhen; parts: CasePart[] }) {
  const t = useTexts().status.parts;
  const language = useLanguage();
  if (when.kind === "none" || when.kind === "not-started") return <p>{when.kind === "none" ? t.none : t.notStarted}</p>;
  if (when.kind === "supplied-to") {
    const preparer = parts.find((part) => part.unitId === when.unitId);
    return <p>{preparer ? t.suppliedTo({ unit: preparer.unitName[language] }) : t.none}</p>;
  }
  const date = formatDate(when.date, language);
  if (when.kind === "likely")
    return (
      <>
        <p>
          <strong>{t.likely({ date })}</strong>{" "}
          <span className="quiet">· {t.statutory({ date: formatDate(when.statutory, language) })}</span>
        </p>
        <HowCounted counted={{ kind: "likely" }} />
      </>
    );
  return <p>{t[whenText[when.kind]]({ date })}</p>;
}

const whenText = {
  "if-complete": "ifComplete",
  by: "by",
  "was-due": "wasDue",
  delivered: "deliveredOn",
  refused: "refusedOn",
  dismissed: "dismissedOn",
} as const satisfies Record<string, keyof StatusTexts["parts"]>;

/** The latest letter on a postponement, while there is something to wait for. */
function Letter({ part, letterHref }: { part: CasePart; letterHref: ((id: string) => string) | undefined }) {
  const t = useTexts().status.parts;
  const letterId = part.postponements.at(-1)?.letterId;
  if (!letterId || !letterHref || !isOpenPart(part)) return null;
  return (
    <p>
      <Link to={letterHref(letterId)}>{t.readLetter}</Link>
    </p>
  );
}

function Holder(props: { stage: CaseView["stage"]; part: CasePart; audience: "applicant" | "staff" }) {
  const t = useTexts().status.parts.heldBy;
  const language = useLanguage();
  const holder = partHolder(props.stage, props.part);
  if (!holder) return null;
  const words = {
    applicant: props.audience === "applicant" ? t.applicant : t.theApplicant,
    helsedataservice: t.helsedataservice,
    unit: t.unit({ unit: props.part.unitName[language] }),
  };
  return <p className="quiet">{words[holder]}</p>;
}
