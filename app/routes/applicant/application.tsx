import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { canWithdraw } from "~/app/domain/applications/decide";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadCaseView } from "~/app/http/caseView";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { HistoryList } from "~/app/ui/HistoryList";
import { PartTable } from "~/app/ui/PartTable";
import { CaseDeadline } from "~/app/ui/status/CaseDeadline";
import { CaseDocuments } from "~/app/ui/status/CaseDocuments";
import { Decisions } from "~/app/ui/status/Decisions";
import { LawAndPractice } from "~/app/ui/status/LawAndPractice";
import { LetterList } from "~/app/ui/status/LetterList";
import { OpenQuestions } from "~/app/ui/status/OpenQuestions";
import { statusHeading } from "~/app/ui/status/statusHeading";
import { statusLead } from "~/app/ui/status/statusLead";

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, today, language } = await loadCaseOfApplicant(args);
  const view = await loadCaseView(portal, record, { today, audience: "applicant" });
  return { view, language, canWithdraw: canWithdraw(record.state) };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  data ? pageTitle(statusHeading(data.view, textsOf(params).status, data.language)) : [];

export default function ApplicationPage() {
  const { view, canWithdraw: isWithdrawable } = useLoaderData<typeof loader>();
  const t = useTexts().status;
  const language = useLanguage();
  const to = paths(language);
  const letterHref = (letterId: string) => to.letter(view.id, letterId);
  const { deadline } = view;
  return (
    <div className="columns">
      <div className="stack stack--wide">
        <div className="stack stack--tight">
          <p className="quiet">{t.page.case(view)}</p>
          <h1>{statusHeading(view, t, language)}</h1>
          <p className="lead">{statusLead(view, t, language)}</p>
        </div>
        {view.openComments.length > 0 ? <OpenQuestions view={view} answerAction={to.answer(view.id)} /> : null}
        <CaseDeadline view={view} />
        <section className="stack stack--tight" aria-labelledby="naa">
          <h2 id="naa">{t.page.whatNow}</h2>
          <PartTable view={view} audience="applicant" letterHref={letterHref} />
          <p>{t.page.nextText[view.status]}</p>
        </section>
        <Decisions view={view} />
        <LawAndPractice workingDays={deadline?.workingDays ?? view.parts[0]?.workingDays ?? 30} />
      </div>
      <aside className="stack">
        <section className="card" aria-labelledby="historikk">
          <h2 id="historikk">{t.page.history}</h2>
          <HistoryList history={view.history} audience="applicant" letterHref={letterHref} />
        </section>
        <section className="card" aria-labelledby="brev">
          <h2 id="brev">{t.page.letters}</h2>
          <LetterList letters={view.letters} letterHref={letterHref} />
        </section>
        <section className="card" aria-labelledby="soknaden">
          <h2 id="soknaden">{t.page.documents}</h2>
          <CaseDocuments applicationId={view.id} canWithdraw={isWithdrawable} />
        </section>
        <p>
          <Link to={to.applications}>{t.page.toApplications}</Link>
        </p>
      </aside>
    </div>
  );
}
