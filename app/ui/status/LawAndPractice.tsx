import { useTexts } from "~/app/i18n/useTexts";
import { deadlineActUrl, processingTimesUrl } from "../public/outsideAddresses";

/** What the law says and what happens in practice, side by side, each with its source. */
export function LawAndPractice({ workingDays }: { workingDays: number }) {
  const t = useTexts().status.page;
  return (
    <section className="stack" aria-labelledby="lov-og-praksis">
      <h2 id="lov-og-praksis">{t.law}</h2>
      <div className="side-by-side">
        <section className="card">
          <h3>{t.lawHeading}</h3>
          <p>{t.lawText({ workingDays })}</p>
          <p className="quiet">
            <a href={deadlineActUrl}>{t.lawSource}</a>
          </p>
        </section>
        <section className="card card--look">
          <h3>{t.practiceHeading}</h3>
          <p>{t.practiceText}</p>
          <p className="quiet">
            <a href={processingTimesUrl}>{t.practiceSource}</a>
          </p>
        </section>
      </div>
    </section>
  );
}
