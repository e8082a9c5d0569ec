import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { osloDate } from "~/app/domain/osloDate";
import { isId, loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { PrintButton } from "~/app/ui/status/PrintButton";

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record } = await loadCaseOfApplicant(args);
  const { letterId } = args.params;
  const letter = isId(letterId) ? await portal.read.casework.findLetter(letterId) : null;
  if (letter?.applicationId !== record.id) throw notFound();
  const { subject, body, language, writtenAt } = letter;
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    letter: { subject, body, language, writtenAt: writtenAt.toISOString() },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageTitle(data.letter.subject) : []);

/** A letter as it was sent, in the language that it was written in. */
export default function LetterPage() {
  const { id, reference, title, letter } = useLoaderData<typeof loader>();
  const t = useTexts().status;
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
        {letter.body}
      </div>
      <p className="row no-print">
        <Link to={paths(language).application(id)}>{t.page.toCase}</Link>
        <PrintButton />
      </p>
    </div>
  );
}
