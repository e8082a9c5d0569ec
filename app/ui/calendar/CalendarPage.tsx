import { Form } from "@remix-run/react";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { AddedEntry, CalendarError } from "~/schemas/calendar";
import type { PlainDate } from "~/schemas/plainDate";
import { ErrorSummary } from "../ErrorSummary";
import { TextField } from "../Field";
import { AddEntryForm } from "./AddEntryForm";

export interface CalendarPageProps {
  page: {
    base: number;
    entryId: string;
    entries: AddedEntry[];
    versions: { number: number; changedOn: PlainDate; changedBy: string; reason: string; count: number }[];
    saved: number | null;
    waiting: number;
  };
  reply:
    | {
        typed: Record<string, unknown>;
        errors: { field: string | null; code: CalendarError | "conflict" | "not-there" }[];
      }
    | undefined;
}

/** What the office has added to the public holidays: what stands, a form for more, and every version. */
export function CalendarPage({ page, reply }: CalendarPageProps) {
  const t = useTexts().calendar;
  const sentence = (code: CalendarError | "conflict" | "not-there") =>
    code === "conflict" ? t.conflict : code === "not-there" ? t.notThere : t.errors[code];
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: sentence(code) }));
  const isRemoval = reply?.typed.intent === "remove";
  // The field to mend stands at the entry that was to be taken out.
  const summary = isRemoval
    ? errors.map(({ message }) => ({ field: `reason-${String(reply.typed.entryId)}`, message }))
    : errors;
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <ErrorSummary errors={summary} />
        <p className="lead">{t.lead}</p>
        <div role="status">
          {page.saved ? <p className="card card--strong">{t.saved({ number: page.saved })}</p> : null}
          {page.waiting > 0 ? <p className="card card--look">{t.waiting({ count: page.waiting })}</p> : null}
        </div>
      </div>
      <section className="stack" aria-labelledby="lagt-til">
        <h2 id="lagt-til">{t.standing}</h2>
        {page.entries.length === 0 ? <p>{t.nothingAdded}</p> : <EntryTable page={page} reply={reply} />}
      </section>
      <section className="stack staff-form" aria-labelledby="ny-dag">
        <h2 id="ny-dag">{t.addHeading}</h2>
        <AddEntryForm
          base={page.base}
          entryId={page.entryId}
          typed={isRemoval ? undefined : reply?.typed}
          errorOf={(field) => (isRemoval ? undefined : errors.find((error) => error.field === field)?.message)}
        />
      </section>
      <Versions versions={page.versions} />
    </div>
  );
}

function EntryTable({ page, reply }: CalendarPageProps) {
  const t = useTexts().calendar;
  const language = useLanguage();
  const date = (on: PlainDate) => formatDate(on, language);
  return (
    <div className="table-frame" role="region" aria-label={t.standing} tabIndex={0}>
      <table className="queue">
        <thead>
          <tr>
            <th scope="col">{t.columns.days}</th>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.kind}</th>
            <th scope="col">{t.columns.provision}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {page.entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                {entry.kind === "legal"
                  ? date(entry.date)
                  : entry.from === entry.until
                    ? date(entry.from)
                    : t.period({ from: date(entry.from), until: date(entry.until) })}
              </th>
              <td>{entry.name[language]}</td>
              <td>{t.kinds[entry.kind]}</td>
              <td>{entry.kind === "legal" ? `${entry.act} ${entry.paragraph}` : null}</td>
              <td>
                <RemoveEntry entry={entry} base={page.base} reply={reply} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RemoveEntry({ entry, base, reply }: { entry: AddedEntry; base: number; reply: CalendarPageProps["reply"] }) {
  const t = useTexts().calendar;
  const language = useLanguage();
  const isThis = reply?.typed.intent === "remove" && reply.typed.entryId === entry.id;
  const error = isThis ? reply.errors.find(({ field }) => field === "reason")?.code : undefined;
  return (
    <details open={isThis}>
      <summary>
        {t.remove}
        <span className="visually-hidden">: {entry.name[language]}</span>
      </summary>
      <Form method="post" className="stack stack--tight" noValidate>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="base" value={base} />
        <input type="hidden" name="entryId" value={entry.id} />
        <TextField
          name="reason"
          id={`felt-reason-${entry.id}`}
          label={t.removeReason}
          error={error && error !== "conflict" && error !== "not-there" ? t.errors[error] : undefined}
          defaultValue={isThis && typeof reply.typed.reason === "string" ? reply.typed.reason : ""}
        />
        <button className="ds-button" data-variant="secondary">
          {t.removeOn({ name: entry.name[language] })}
        </button>
      </Form>
    </details>
  );
}

function Versions({ versions }: Pick<CalendarPageProps["page"], "versions">) {
  const t = useTexts().calendar;
  const language = useLanguage();
  if (versions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="versjoner">
      <h2 id="versjoner">{t.versions}</h2>
      <ol className="timeline" reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <p className="timeline__what">
              {t.versionLine({
                number: version.number,
                date: formatDate(version.changedOn, language),
                name: version.changedBy,
              })}
            </p>
            <p className="quiet">
              {version.reason} {t.versionEntries(version)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
