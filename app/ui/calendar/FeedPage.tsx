import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";

export interface FeedPageProps {
  page: { kind: "caseworker" | "unit" | "case"; unit: string | null; madeOn: PlainDate | null; back: string };
  reply: { address: string | null; isRevoked: boolean } | undefined;
}

/** The secret address of a calendar: made, shown once, taken back. */
export function FeedPage({ page, reply }: FeedPageProps) {
  const t = useTexts().calendar.feed;
  const language = useLanguage();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reply) told.current?.focus();
  }, [reply]);
  const what = page.kind === "unit" ? t.what.unit({ unit: page.unit ?? "" }) : t.what[page.kind];
  return (
    <div className="stack staff-form">
      <p className="back-link">
        <Link to={page.back}>{t.back}</Link>
      </p>
      <h1>{t.heading}</h1>
      <p className="lead">{what}</p>
      <p>{t.lead}</p>
      <div role="status" tabIndex={-1} ref={told}>
        {reply?.address ? (
          <section className="card card--strong stack stack--tight" aria-labelledby="adressen">
            <h2 id="adressen">{t.address}</h2>
            <p>{t.once}</p>
            <code className="feed-address">{reply.address}</code>
          </section>
        ) : null}
        {reply?.isRevoked ? <p className="card card--strong">{t.revoked}</p> : null}
      </div>
      <p>{t.secret}</p>
      {page.madeOn ? <p>{t.active({ date: formatDate(page.madeOn, language) })}</p> : null}
      <Form method="post" className="form-actions">
        <button className="ds-button" name="intent" value="make">
          {page.madeOn ? t.makeNew : t.make}
        </button>
        {page.madeOn ? (
          <button className="ds-button" data-variant="secondary" name="intent" value="revoke">
            {t.revoke}
          </button>
        ) : null}
      </Form>
      {page.madeOn ? <p className="quiet">{t.makeNewHelp}</p> : null}
    </div>
  );
}
