import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { text } from "~/app/domain/applications/draftValues";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadSubmission } from "~/app/http/caseSubmission";
import { notFound } from "~/app/http/problem";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { PrintButton } from "~/app/ui/status/PrintButton";
import { SubmissionView } from "~/app/ui/SubmissionView";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record } = await loadCaseOfApplicant(args);
  const submission = await loadSubmission(portal, record);
  if (!submission) throw notFound();
  const { linkage } = record.state;
  // What stood when it was received: the receipt says the same later on.
  const ifComplete = computeStatutoryDeadline({ completeOn: submission.receivedOn, linkage }, portal.deps.calendar);
  return {
    reference: record.reference,
    submission,
    email: text(submission.content, "email"),
    dueOn: ifComplete.dueOn,
    workingDays: ifComplete.workingDays,
  };
}

type Loaded = { reference: string; submission: { number: number } };
const titleOf = ({ reference, submission }: Loaded, t: ReturnType<typeof useTexts>["status"]["receipt"]) =>
  submission.number > 1 ? t.answered({ reference }) : t.title({ reference });

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  data ? pageTitle(titleOf(data, textsOf(params).status.receipt)) : [];

export default function ReceiptPage() {
  const loaded = useLoaderData<typeof loader>();
  const { submission, email, dueOn, workingDays } = loaded;
  const t = useTexts().status;
  const language = useLanguage();
  const to = paths(language);
  const id = submission.applicationId;
  const time = formatTime(new Date(submission.submittedAt), language);
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <h1>{titleOf(loaded, t.receipt)}</h1>
        <p className="lead">{t.receipt.received({ date: formatDate(submission.receivedOn, language), time })}</p>
        <p>
          {t.receipt.keep} {email ? t.receipt.mail({ email }) : null}
        </p>
      </div>
      <section className="card" aria-labelledby="naa">
        <h2 id="naa">{t.receipt.whatNow}</h2>
        <ol className="numbered-list">
          <li>{t.receipt.steps.check}</li>
          <li>{t.receipt.steps.clock({ dueOn: formatDate(dueOn, language), workingDays })}</li>
          <li>{t.receipt.steps.decide}</li>
        </ol>
      </section>
      <div className="form-actions">
        <Link className="ds-button" to={to.application(id)}>
          {t.receipt.follow}
        </Link>
        <Link to={to.submission(id)}>{t.receipt.printable}</Link>
        <a href={to.package(id)} download>
          {t.page.downloadPackage}
        </a>
        <PrintButton />
      </div>
      <section className="stack" aria-labelledby="sendt">
        <h2 id="sendt">{t.receipt.summary}</h2>
        <SubmissionView
          submission={submission}
          fileHref={(fileId) => to.applicationFile(id, fileId)}
          headingLevel={3}
        />
      </section>
    </div>
  );
}
