import { useTexts } from "~/app/i18n/useTexts";
import { helsenorgeRecordsUrl, helsenorgeUrl } from "~/app/ui/public/outsideAddresses";

/**
 * What helsenorge.no shows after sign-in and what it does not, from which age and for whom.
 * @see fixtures/SOURCES.md, "Health trusts and what Helsenorge shows"
 */
export function SeenAtHelsenorge() {
  const t = useTexts().ownRecordsStart.seen;
  return (
    <section className="stack" aria-labelledby="helsenorge">
      <h2 id="helsenorge">{t.heading}</h2>
      <p>{t.lead}</p>
      <div className="side-by-side">
        <div className="card">
          <h3>{t.yesHeading}</h3>
          <ul>
            {t.yes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div className="card">
          <h3>{t.noHeading}</h3>
          <ul>
            {t.no.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="row">
        <a className="ds-button" data-variant="secondary" href={helsenorgeRecordsUrl}>
          {t.link}
        </a>
        <a href={helsenorgeUrl}>{t.readMore}</a>
      </p>
      <div className="stack stack--tight">
        <h3>{t.agesHeading}</h3>
        <dl className="facts">
          {t.ages.map(({ who, text }) => (
            <div className="facts__pair" key={who}>
              <dt>{who}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div className="facts__pair">
            <dt>{t.midHeading}</dt>
            <dd>{t.mid}</dd>
          </div>
        </dl>
      </div>
      <details>
        <summary>{t.sinceSummary}</summary>
        <div className="table-frame since-table" tabIndex={0} role="region" aria-label={t.sinceCaption}>
          <table>
            <caption className="visually-hidden">{t.sinceCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.hospital}</th>
                <th scope="col">{t.sinceWhen}</th>
              </tr>
            </thead>
            <tbody>
              {t.since.map(({ hospital, from }) => (
                <tr key={hospital}>
                  <th scope="row">{hospital}</th>
                  <td>{from}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p className="quiet">{t.checked}</p>
    </section>
  );
}
