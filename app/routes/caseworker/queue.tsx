import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadQueue } from "~/app/http/staffQueue";
import { formatDay } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { FeedLink } from "~/app/ui/calendar/FeedLink";
import { RegisterLink } from "~/app/ui/delivery/RegisterLink";
import { ClosurePrompt } from "~/app/ui/postpone/ClosurePrompt";
import { queueAddress, QueueFilters, QueueSearchForm } from "~/app/ui/staff/QueueFilters";
import { QueueTable } from "~/app/ui/staff/QueueTable";

export const handle = { access: { read: "view-queue" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).caseworker.queue.title);

export const loader = (args: LoaderFunctionArgs) => loadQueue(args);

/** The caseworkers' queue: what is due first stands first. */
export default function Queue() {
  const { closures, asked, filters, pages, rows, sources, nextDueOn } = useLoaderData<typeof loader>();
  const t = useTexts().caseworker.queue;
  const language = useLanguage();
  const to = paths(language);
  const isSearch = asked.sok !== "" || asked.kilde !== null;
  return (
    <div className="stack">
      <div className="queue-head">
        <h1>{t.title}</h1>
        <QueueSearchForm asked={asked} sources={sources} />
      </div>
      <ClosurePrompt closures={closures} to={to.postponeMany} />
      <QueueFilters asked={asked} filters={filters} />
      {rows.length > 0 ? (
        <QueueTable rows={rows} />
      ) : isSearch ? (
        <p className="lead" role="status">
          {t.nothingFound} <Link to={queueAddress(to.queue, { filter: asked.filter })}>{t.clearSearch}</Link>
        </p>
      ) : (
        <p className="lead" role="status">
          {t.empty} {nextDueOn ? t.nextDue({ date: formatDay(nextDueOn, language) }) : null}
        </p>
      )}
      {pages > 1 ? (
        <nav aria-label={t.pagesLabel} className="row">
          {asked.side > 1 ? (
            <Link to={queueAddress(to.queue, { ...asked, side: asked.side - 1 })}>{t.previous}</Link>
          ) : null}
          <span>{t.pageOf({ page: asked.side, pages })}</span>
          {asked.side < pages ? (
            <Link to={queueAddress(to.queue, { ...asked, side: asked.side + 1 })}>{t.next}</Link>
          ) : null}
        </nav>
      ) : null}
      <FeedLink to={to.queueFeed} />
      <RegisterLink party="caseworker" />
    </div>
  );
}
