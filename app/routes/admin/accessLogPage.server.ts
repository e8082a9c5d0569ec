import { data, type LoaderFunctionArgs } from "@remix-run/node";
import Papa from "papaparse";
import { escapeFormula } from "~/app/domain/sample-tables/export/formulaText";
import { osloDate } from "~/app/domain/osloDate";
import { storableText } from "~/app/domain/storableText";
import { downloadResponse } from "~/app/http/downloadResponse";
import { requireWithinLimit } from "~/app/http/consumeLimit";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import { formatTime } from "~/app/i18n/formatDate";
import { textsOf } from "~/app/i18n/useTexts";
import type { AccessRow, AccessSearch } from "~/db/queries/accessLog";
import { accessCursor, accessSearch } from "~/schemas/accessLog";

const rowsOfPage = 50;
/** A file holds no more; a search that finds more must be narrowed. */
export const rowsOfFile = 10_000;

const fields = ["sak", "person", "fra", "til", "utfall"] as const;
export type AccessField = (typeof fields)[number];
export type AccessSearchError = "from-invalid" | "to-invalid" | "days-reversed";

type Typed = Record<AccessField, string>;
type Read =
  { ok: true; search: AccessSearch } | { ok: false; errors: { field: AccessField; code: AccessSearchError }[] };

function readTyped(request: Request): Typed {
  const given = new URL(request.url).searchParams;
  const typed = (name: AccessField) => storableText((given.get(name) ?? "").trim().slice(0, 200));
  return { sak: typed("sak"), person: typed("person"), fra: typed("fra"), til: typed("til"), utfall: typed("utfall") };
}

function readSearch(typed: Typed): Read {
  const parsed = accessSearch.safeParse(typed);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    const errors = [
      ...(wrong.has("fra") ? [{ field: "fra", code: "from-invalid" } as const] : []),
      ...(wrong.has("til") ? [{ field: "til", code: "to-invalid" } as const] : []),
    ];
    return { ok: false, errors };
  }
  const { sak, person, fra: from, til: to, utfall: outcome } = parsed.data;
  if (from && to && from > to) return { ok: false, errors: [{ field: "til", code: "days-reversed" }] };
  return { ok: true, search: { case: sak, person, from, to, outcome } };
}

/** The address of the same search, further back where a row is given. */
function searchOf(typed: Typed, before: number | null): string {
  const search = new URLSearchParams();
  for (const field of fields) if (typed[field]) search.set(field, typed[field]);
  if (before !== null) search.set("eldre", String(before));
  const text = search.toString();
  return text && `?${text}`;
}

/** Who opened which case: what the address asks for, newest first, a page at a time. One query of its own. */
export async function loadAccessLog(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  getLanguage(params);
  await requireRole(request, context, "administrator");
  await requireWithinLimit(args, "search-cases");
  const typed = readTyped(request);
  const read = readSearch(typed);
  const before = accessCursor.parse(new URL(request.url).searchParams.get("eldre"));
  if (!read.ok) {
    const page = { typed, errors: read.errors, rows: [], older: null, newest: null, file: null };
    return data(page, { status: 422 });
  }
  const found = await context.portal.queries.accessLog.search(read.search, before, rowsOfPage + 1);
  const rows = found.slice(0, rowsOfPage);
  const last = rows.at(-1);
  return data({
    typed,
    errors: [],
    rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    older: last && found.length > rowsOfPage ? searchOf(typed, last.id) : null,
    newest: before === null ? null : searchOf(typed, null),
    file: rows.length > 0 ? searchOf(typed, null) : null,
  });
}

/** The same search as a file: .csv with semicolons and a byte order mark. What people typed is never a formula. */
export async function accessLogFile({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const language = getLanguage(params);
  await requireRole(request, context, "administrator");
  const read = readSearch(readTyped(request));
  if (!read.ok) throw notFound();
  const { columns, roles, outcomes, actions } = fileWords(params);
  const rows = await context.portal.queries.accessLog.search(read.search, null, rowsOfFile);
  const line = (row: AccessRow) => [
    osloDate(row.at),
    formatTime(row.at, language),
    row.name,
    row.email,
    row.roles.map((role) => roles[role]).join(", "),
    outcomes[row.outcome],
    actions[row.action] ?? row.action,
    row.reference ?? "",
    row.applicationId,
    row.method,
    row.path,
  ];
  const text = Papa.unparse(
    { fields: columns, data: rows.map((row) => line(row).map(escapeFormula)) },
    { delimiter: ";", newline: "\r\n" },
  );
  const bytes = Buffer.from(`\ufeff${text}\r\n`);
  return downloadResponse({ name: "innsynslogg.csv", mediaType: "text/csv; charset=utf-8", bytes });
}

function fileWords(params: LoaderFunctionArgs["params"]) {
  const { access, admin } = textsOf(params);
  const { columns: c } = access;
  const columns = [c.date, c.time, c.person, c.email, c.roles, c.outcome, c.action, c.case, c.caseId, c.method, c.path];
  const actions: Record<string, string> = access.actions;
  return { columns, roles: admin.roles.roles, outcomes: access.outcomes, actions };
}
