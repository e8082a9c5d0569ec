import { Link } from "@remix-run/react";
import type { CaseDecisions } from "~/app/domain/applications/CaseDecisions";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import { useDecisionTexts } from "./decisionTexts";

/** Decisions that wait for a second pair of eyes. */
export function ProposedNotice({
  applicationId,
  proposed,
  audience,
}: {
  applicationId: string;
  proposed: CaseDecisions["proposed"];
  audience: "caseworker" | "unit";
}) {
  const t = useDecisionTexts().decide;
  const language = useLanguage();
  const to = paths(language);
  const address = audience === "caseworker" ? to.casePartAction : to.partAction;
  return proposed.map(({ unitId, unitName }) => (
    <p className="card card--look" key={unitId}>
      <Link to={address(applicationId, "vedtak", unitId)}>{t.headingProposed}</Link>: {unitName[language]}
    </p>
  ));
}
