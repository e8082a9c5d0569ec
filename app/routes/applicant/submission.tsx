import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadSubmission } from "~/app/http/caseSubmission";
import { notFound } from "~/app/http/problem";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ComparisonLink } from "~/app/ui/compare/ComparisonLink";
import { PrintButton } from "~/app/ui/status/PrintButton";
import { SubmissionView } from "~/app/ui/SubmissionView";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

/** @returns the number asked for; null for the latest. @throws a 404 for what is no number */
function readNumber(request: Request): number | null {
  const asked = new URL(request.url).searchParams.get("nr");
  if (asked === null) return null;
  if (!/^[1-9]\d{0,3}$/.test(asked)) throw notFound();
  return Number(asked);
}

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record } = await loadCaseOfApplicant(args);
  const submission = await loadSubmission(portal, record, readNumber(args.request));
  if (!submission) throw notFound();
  return { reference: record.reference, title: record.title, submission };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  data ? pageTitle(`${textsOf(params).status.submission.title}, ${data.reference}`) : [];

export default function SubmissionPage() {
  const { reference, title, submission } = useLoaderData<typeof loader>();
  const t = useTexts().status;
  const language = useLanguage();
  const to = paths(language);
  const { applicationId: id, number, total, receivedOn } = submission;
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="quiet">{t.page.case({ reference, title })}</p>
        <h1>{t.submission.title}</h1>
        <p className="lead">{t.submission.number({ number, total, date: formatDate(receivedOn, language) })}</p>
        <p className="row no-print">
          <Link to={to.application(id)}>{t.page.toCase}</Link>
          <ComparisonLink total={total} to={to.changes(id)} />
          <PrintButton />
        </p>
      </div>
      <SubmissionView submission={submission} fileHref={(fileId) => to.applicationFile(id, fileId)} />
    </div>
  );
}
