import { Form, Link } from "@remix-run/react";
import { accessOutcomes, type AccessOutcome } from "~/app/domain/access/AccessOutcome";
import type { Role } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { SelectField, TextField } from "~/app/ui/Field";

type Field = "sak" | "person" | "fra" | "til" | "utfall";

interface ShownAccess {
  id: number;
  /** ISO. */
  at: string;
  name: string;
  email: string;
  roles: Role[];
  action: string;
  outcome: AccessOutcome;
  path: string;
  applicationId: string;
  reference: string | null;
}

export interface AccessLogPageProps {
  typed: Record<Field, string>;
  errors: { field: Field; code: "from-invalid" | "to-invalid" | "days-reversed" }[];
  rows: ShownAccess[];
  /** The rest of the addresses of further pages and of the file; null where there is none. */
  older: string | null;
  newest: string | null;
  file: string | null;
}

/** Who opened which case, searched from the address. */
export function AccessLogPage({ typed, errors, rows, older, newest, file }: AccessLogPageProps) {
  const { access: t } = useTexts();
  const to = paths(useLanguage());
  return (
    <div className="stack stack--wide">
      <ErrorSummary errors={errors.map(({ field, code }) => ({ field, message: t.errors[code] }))} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <SearchForm key={JSON.stringify(typed)} typed={typed} errors={errors} />
      {errors.length > 0 ? null : rows.length === 0 ? (
        <p role="status">{t.none}</p>
      ) : (
        <>
          <p className="row">
            {file === null ? null : <a href={`${to.accessLogFile}${file}`}>{t.csv}</a>}
            {newest === null ? null : <Link to={`${to.accessLog}${newest}`}>{t.newest}</Link>}
          </p>
          <AccessTable rows={rows} />
          {older === null ? null : (
            <p>
              <Link to={`${to.accessLog}${older}`}>{t.older}</Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function SearchForm({ typed, errors }: Pick<AccessLogPageProps, "typed" | "errors">) {
  const { access: t } = useTexts();
  const errorOf = (field: Field) => {
    const found = errors.find((error) => error.field === field);
    return found ? t.errors[found.code] : undefined;
  };
  // A date field drops what is no date; as text, what was given stays to be put right.
  const dateType = (field: Field) => (errors.some((error) => error.field === field) ? "text" : "date");
  return (
    <Form method="get" className="stack staff-form" noValidate>
      <TextField name="sak" label={t.search.case} help={t.search.caseHelp} defaultValue={typed.sak} short />
      <TextField name="person" label={t.search.person} help={t.search.personHelp} defaultValue={typed.person} />
      <TextField
        type={dateType("fra")}
        name="fra"
        label={t.search.from}
        defaultValue={typed.fra}
        error={errorOf("fra")}
        short
      />
      <TextField
        type={dateType("til")}
        name="til"
        label={t.search.to}
        defaultValue={typed.til}
        error={errorOf("til")}
        short
      />
      <SelectField
        name="utfall"
        label={t.search.outcome}
        defaultValue={typed.utfall}
        options={[
          { value: "", label: t.search.allOutcomes },
          ...accessOutcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] })),
        ]}
      />
      <div className="form-actions">
        <button className="ds-button">{t.search.submit}</button>
      </div>
    </Form>
  );
}

function AccessTable({ rows }: { rows: ShownAccess[] }) {
  const { access: t, admin } = useTexts();
  const language = useLanguage();
  const actions: Record<string, string> = t.actions;
  return (
    <div className="table-frame" role="region" aria-label={t.title} tabIndex={0}>
      <table className="ds-table register">
        <thead>
          <tr>
            <th scope="col">{t.columns.at}</th>
            <th scope="col">{t.columns.person}</th>
            <th scope="col">{t.columns.roles}</th>
            <th scope="col">{t.columns.outcome}</th>
            <th scope="col">{t.columns.case}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <time dateTime={row.at}>
                  {t.when({
                    date: formatDate(osloDate(new Date(row.at)), language),
                    time: formatTime(new Date(row.at), language),
                  })}
                </time>
              </th>
              <td>
                {row.name} <span className="quiet">{row.email}</span>
              </td>
              <td>{row.roles.map((role) => admin.roles.roles[role]).join(", ") || admin.roles.none}</td>
              <td className="register__text">
                {t.outcomes[row.outcome]}: {actions[row.action] ?? row.action} <span className="quiet">{row.path}</span>
              </td>
              <td>
                {row.reference ?? (
                  <>
                    {t.noCase} <span className="quiet">{row.applicationId}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
