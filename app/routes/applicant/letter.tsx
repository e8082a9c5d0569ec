import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { LetterBody } from "~/app/ui/letters/LetterBody";
import { PrintButton } from "~/app/ui/status/PrintButton";
import { loadOpenedLetter } from "./openedLetter.server";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { record, letter } = await loadOpenedLetter(args);
  const { id: letterId, subject, body, language, writtenAt } = letter;
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    letter: { id: letterId, subject, body, language, writtenAt: writtenAt.toISOString() },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageTitle(data.letter.subject) : []);

/** A letter as it was sent, in the language that it was written in. */
export default function LetterPage() {
  const { id, reference, title, letter } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const t = texts.status;
  const language = useLanguage();
  const at = new Date(letter.writtenAt);
  return (
    <div className="stack">
      <div className="stack stack--tight">
        <p className="quiet">{t.page.case({ reference, title })}</p>
        <h1 lang={letter.language}>{letter.subject}</h1>
        <p className="quiet">
          {t.letter.sentOn({ date: formatDate(osloDate(at), language), time: formatTime(at, language) })}
        </p>
      </div>
      <div className="letter" lang={letter.language}>
        <LetterBody body={letter.body} />
      </div>
      <p className="row no-print">
        <Link to={paths(language).application(id)}>{t.page.toCase}</Link>
        <a href={paths(language).letterPdf(id, letter.id)}>{texts.letterPages.pdf}</a>
        <PrintButton />
      </p>
    </div>
  );
}
