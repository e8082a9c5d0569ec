import { NavLink } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** The steps of the road to one's own records; each can be taken at any time. */
export const recordSteps = ["start", "providers", "person", "letters", "dates", "keeping"] as const;
export type RecordStep = (typeof recordSteps)[number];

export function StepList() {
  const t = useTexts().ownRecords;
  const to = paths(useLanguage());
  return (
    <nav className="record-steps" aria-label={t.stepsLabel}>
      <ol className="step-bar record-step-bar">
        {recordSteps.map((step) => (
          <li key={step}>
            <NavLink to={to.ownRecords(step)} end>
              {t.steps[step]}
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
