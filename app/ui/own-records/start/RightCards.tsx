import { useTexts } from "~/app/i18n/useTexts";
import { accessArticleUrl, accessRightUrl, freeAccessUrl } from "~/app/ui/public/outsideAddresses";

/** What somebody can count on, each with its law. */
export function RightCards() {
  const t = useTexts().ownRecordsStart.rights;
  const rights = [
    { ...t.right, url: accessRightUrl },
    { ...t.free, url: freeAccessUrl },
    { ...t.month, url: accessArticleUrl },
    { ...t.stays, law: null, url: null },
  ];
  return (
    <ul className="cards">
      {rights.map(({ heading, text, law, url }) => (
        <li className="card" key={heading}>
          <h2 className="right-heading">{heading}</h2>
          <p>{text}</p>
          {url ? (
            <p className="quiet">
              <a href={url}>{law}</a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
