import { useTexts } from "~/app/i18n/useTexts";
import { deadlineActUrl, processingTimesUrl } from "./outsideAddresses";

/** What the law says and what happens, side by side, each with its source. */
export function LawAndPractice() {
  const t = useTexts().front.law;
  return (
    <section aria-labelledby="loven-og-praksis" className="stack">
      <h2 id="loven-og-praksis">{t.heading}</h2>
      <div className="side-by-side">
        <div className="card">
          <h3>{t.lawHeading}</h3>
          <p>{t.law}</p>
          <p className="quiet">
            <a href={deadlineActUrl}>{t.lawLink}</a>
          </p>
        </div>
        <div className="card card--look">
          <h3>{t.practiceHeading}</h3>
          <p>{t.practice}</p>
          <p className="quiet">
            <a href={processingTimesUrl}>{t.practiceLink}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
