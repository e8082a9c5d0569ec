import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";

export const handle = { access: { read: "use-demo" } } satisfies RouteAccess;

const mostShown = 100;

/** The mails of the demo, which are all to fictional people: elsewhere the page is not there. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { env, read } = context.portal;
  if (!env.DEMO) throw notFound();
  const rows = await read.mail.list(mostShown);
  const mails = rows.map(({ id, recipient, subject, body, language, createdAt, sentAt }) => ({
    id,
    recipient,
    subject,
    body,
    language,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  }));
  return { mails, hasMailServer: env.SMTP_URL !== undefined };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).demo.outbox.title);

export default function DemoOutbox() {
  const { mails, hasMailServer } = useLoaderData<typeof loader>();
  const t = useTexts().demo.outbox;
  const language = useLanguage();
  const when = (at: string) =>
    t.when({ date: formatDate(osloDate(new Date(at)), language), time: formatTime(new Date(at), language) });
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>{hasMailServer ? t.smtp : t.notSent}</p>
      {mails.length === 0 ? <p>{t.empty}</p> : null}
      {mails.length === mostShown ? <p className="quiet">{t.latest({ count: mostShown })}</p> : null}
      <ul className="outbox">
        {mails.map((mail) => (
          <li className="card" key={mail.id}>
            <h2 lang={mail.language}>{mail.subject}</h2>
            <p>
              {t.to}: {mail.recipient}
            </p>
            <p className="quiet">
              {t.written({ when: when(mail.createdAt) })} ·{" "}
              {mail.sentAt ? t.sent({ when: when(mail.sentAt) }) : t.waiting}
            </p>
            <details>
              <summary>{t.read}</summary>
              <div className="letter" lang={mail.body ? mail.language : language}>
                {mail.body || t.emptied}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
