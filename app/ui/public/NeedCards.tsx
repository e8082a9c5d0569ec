import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { helsedataUrl, statisticsBankUrl } from "./outsideAddresses";

/** "Hva trenger du?": four ways, of which two lead on here. */
export function NeedCards() {
  const t = useTexts().front.needs;
  const to = paths(useLanguage());
  const ways = [
    { ...t.published, link: <a href={statisticsBankUrl}>{t.published.link}</a> },
    { ...t.tables, link: <Link to={to.sources}>{t.tables.link}</Link> },
    { ...t.persons, link: <a href={helsedataUrl}>{t.persons.link}</a> },
    { ...t.own, link: <Link to={to.ownRecords("start")}>{t.own.link}</Link> },
  ];
  return (
    <section aria-labelledby="hva-trenger-du" className="stack">
      <h2 id="hva-trenger-du">{t.heading}</h2>
      <ul className="cards">
        {ways.map(({ heading, text, link }) => (
          <li className="card" key={heading}>
            <h3>{heading}</h3>
            <p>{text}</p>
            <p>{link}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
