import { useTexts } from "~/app/i18n/useTexts";
import { processingTimesUrl } from "./outsideAddresses";

/** What happens in practice, beside what the law says, with its source. */
export function PracticeCard() {
  const t = useTexts().calculator.page;
  return (
    <section className="card card--look" aria-labelledby="i-praksis">
      <h2 id="i-praksis">{t.practiceHeading}</h2>
      <p>{t.practice}</p>
      <p className="quiet">
        <a href={processingTimesUrl}>{t.practiceSource}</a>
      </p>
    </section>
  );
}
