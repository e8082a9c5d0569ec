import { Link } from "@remix-run/react";
import type { CasePart, CaseView } from "~/app/domain/applications/CaseView";
import type { CaseAction, OfferedActions, PartAction } from "~/app/domain/applications/offeredActions";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { useDecisionTexts } from "../decisions/decisionTexts";

const caseSlugs = {
  "request-supplement": "mangler",
  "declare-complete": "fullstendig",
  "revoke-complete": "fullstendig",
  "give-preliminary-answer": "forelopig-svar",
  dismiss: "avvis",
  "conclude-appeal": "klage/avvisning",
  close: "avslutt",
} as const satisfies Record<CaseAction, string>;
const partSlugs = {
  decide: "vedtak",
  postpone: "utsett",
  "propose-regrouping": "gruppering",
  supply: "overfor",
  deliver: "levert",
  "conclude-appeal": "klage",
} as const satisfies Record<PartAction, string>;

export interface CaseActionsProps {
  view: Pick<CaseView, "id" | "stage" | "parts">;
  offered: OfferedActions;
  audience: "caseworker" | "unit";
}

/** The one thing to do first: it alone has the strong colour. */
export function firstAction({ view, offered }: Pick<CaseActionsProps, "view" | "offered">): string | null {
  if (offered.whole.includes("declare-complete")) return "declare-complete";
  if (offered.whole.includes("conclude-appeal")) return "conclude-appeal";
  for (const action of ["conclude-appeal", "decide", "supply", "deliver"] as const) {
    const part = view.parts.find(({ unitId }) => offered.parts[unitId]?.includes(action));
    if (part) return `${action}:${part.unitId}`;
  }
  if (offered.whole.includes("close")) return "close";
  return null;
}

/** What can be done with the whole case; each leads to a page of its own. */
export function CaseActions(props: CaseActionsProps) {
  const { view, offered } = props;
  const t = useTexts().caseworker.case;
  const own = useDecisionTexts();
  const to = paths(useLanguage());
  const first = firstAction(props);
  const labels: Record<CaseAction, string> = {
    "declare-complete": t.declareComplete,
    "request-supplement": view.stage === "supplement-requested" ? t.askMore : t.requestSupplement,
    "revoke-complete": t.revokeComplete,
    "give-preliminary-answer": t.givePreliminaryAnswer,
    dismiss: t.dismiss,
    "conclude-appeal": own.appeal.answer,
    close: own.close.action,
  };
  const order: CaseAction[] = [
    "conclude-appeal",
    "declare-complete",
    "request-supplement",
    "close",
    "give-preliminary-answer",
    "revoke-complete",
    "dismiss",
  ];
  return (
    <>
      {order
        .filter((action) => offered.whole.includes(action))
        .map((action) => (
          <Link
            key={action}
            to={to.caseAction(view.id, caseSlugs[action])}
            {...(action === first || action === "request-supplement"
              ? { className: "ds-button", "data-variant": action === first ? "primary" : "secondary" }
              : {})}
          >
            {labels[action]}
          </Link>
        ))}
    </>
  );
}

/** What can be done with one part. */
export function PartActions({ part, ...props }: CaseActionsProps & { part: CasePart }) {
  const { view, offered, audience } = props;
  const language = useLanguage();
  const t = useTexts().caseworker.case;
  const to = paths(language);
  const first = firstAction(props);
  const address = audience === "caseworker" ? to.casePartAction : to.partAction;
  const actions = offered.parts[part.unitId] ?? [];
  if (actions.length === 0) return null;
  return (
    <p className="row part-actions">
      {actions.map((action) => {
        const isFirst = first === `${action}:${part.unitId}`;
        return (
          <Link
            key={action}
            to={address(view.id, partSlugs[action], part.unitId)}
            {...(isFirst ? { className: "ds-button", "data-size": "sm" } : {})}
          >
            {t.partActions[action]}
            <span className="visually-hidden">: {part.unitName[language]}</span>
          </Link>
        );
      })}
    </p>
  );
}
