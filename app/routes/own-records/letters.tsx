import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findReplyGap } from "~/app/domain/own-records/findReplyGap";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { composeRecordLetter } from "~/app/letters/own-records/composeRecordLetter";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { WishesForm } from "~/app/ui/own-records/letters/WishesForm";
import { LetterTools } from "./LetterTools";
import { useRecordLetterTexts } from "./useRecordLetterTexts";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).recordLetterPages.title);

/** The request to every provider. They are composed anew whenever something is changed; none is kept. */
export default function Letters() {
  const t = useTexts().recordLetterPages;
  const to = paths(useLanguage());
  const { folder, isReady, today, change } = useFolder();
  const texts = useRecordLetterTexts(folder.wishes.language);
  const composed =
    texts &&
    folder.providers.map((provider) => composeRecordLetter({ kind: "access" }, { folder, provider, texts, today }));
  // While another language is fetched the letters before stay, and those that are open stay open.
  const before = useRef<readonly RecordLetter[]>([]);
  useEffect(() => {
    if (composed) before.current = composed;
  });
  const letters = composed ?? before.current;
  const replyGap = findReplyGap(folder.person, folder.wishes.format);
  const lacks = !isReady
    ? null
    : folder.providers.length === 0
      ? "providers"
      : folder.person.name.trim()
        ? null
        : "name";
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight no-print">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {lacks ? (
        <div className="card card--look">
          <p>{lacks === "providers" ? t.noProviders : t.noName}</p>
          <p>
            <Link className="ds-button" to={to.ownRecords(lacks === "providers" ? "providers" : "person")}>
              {lacks === "providers" ? t.toProviders : t.toPerson}
            </Link>
          </p>
        </div>
      ) : null}
      <section className="stack no-print">
        <h2>{t.wishes.heading}</h2>
        <WishesForm
          wishes={folder.wishes}
          isReady={isReady}
          onChange={(wishes) => change((current) => ({ ...current, wishes: { ...current.wishes, ...wishes } }))}
        />
      </section>
      {isReady && !lacks ? (
        <section className="stack">
          <h2 className="no-print">{t.lettersHeading}</h2>
          {replyGap ? (
            <p className="card card--look no-print">
              {t.replyGaps[replyGap]} <Link to={to.ownRecords("person")}>{t.replyGaps.link}</Link>
            </p>
          ) : null}
          {letters.length ? <LetterTools letters={letters} /> : <p role="status">{t.writing}</p>}
          <div className="card no-print">
            <p>{t.sentNote}</p>
            <p>
              <Link className="ds-button" to={to.ownRecords("dates")}>
                {t.toDates}
              </Link>
            </p>
          </div>
        </section>
      ) : null}
    </div>
  );
}
