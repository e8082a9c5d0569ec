import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Step } from "~/schemas/draft";

export const stepOrder: readonly Step[] = ["data", "purpose", "table", "about", "send"];

/** The five steps, free to visit in any order. */
export function StepBar({ draftId, current, done }: { draftId: string; current: Step; done: readonly Step[] }) {
  const t = useTexts().apply.layout;
  const to = paths(useLanguage());
  return (
    <nav aria-label={t.steps}>
      <ol className="step-bar">
        {stepOrder.map((step, at) => {
          const isDone = done.includes(step);
          return (
            <li key={step} data-done={isDone || undefined} data-current={step === current || undefined}>
              <Link to={to.draftStep(draftId, step)} aria-current={step === current ? "step" : undefined}>
                {at + 1} {t.step[step]}
                {isDone ? (
                  <>
                    <span aria-hidden="true"> ✓</span>
                    <span className="visually-hidden"> ({t.done})</span>
                  </>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
