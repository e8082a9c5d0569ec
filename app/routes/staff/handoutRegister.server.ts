import type { LoaderFunctionArgs } from "@remix-run/node";
import Papa from "papaparse";
import { escapeFormula } from "~/app/domain/sample-tables/export/formulaText";
import { findSource } from "~/app/domain/catalogue/findSource";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import type { RegisterRow } from "~/app/domain/deliveries/RegisterRow";
import { osloDate } from "~/app/domain/osloDate";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import type { StaffAudience } from "~/app/http/staffCase";
import { textsOf } from "~/app/i18n/useTexts";

/** The register of what was handed out: all of it for a caseworker, their own units' for the staff of a unit. */
export async function loadRegister({ request, params, context }: LoaderFunctionArgs, audience: StaffAudience) {
  const language = getLanguage(params);
  const account = await requireRole(request, context, audience === "caseworker" ? "caseworker" : "unit-staff");
  const { portal } = context;
  const [rows, { catalogue }, now] = await Promise.all([
    portal.read.deliveries.listHandouts(audience === "caseworker" ? null : account.units),
    portal.deps.catalogue(),
    portal.deps.now(),
  ]);
  const today = osloDate(now);
  const categories: Record<string, string> = textsOf(params).apply.choices.purposeCategory;
  return {
    audience,
    rows: rows.map((row): RegisterRow => ({
      handedOutOn: row.handedOutOn,
      reference: row.reference,
      unit: findUnitName(catalogue, row.unitId, today)?.name[language] ?? row.unitId,
      recipient: row.recipientName,
      institution: row.recipientInstitution,
      content: row.content,
      sources: row.sourceIds.map((id) => findSource(catalogue, id)?.abbreviation ?? id).join(", "),
      purposeCategory: categories[row.purposeCategory] ?? row.purposeCategory,
      purpose: row.purpose,
      legalBasis: row.legalBasis,
      keptUntil: row.keptUntil,
    })),
  };
}

const columns = [
  "handedOutOn",
  "reference",
  "unit",
  "recipient",
  "institution",
  "content",
  "sources",
  "purposeCategory",
  "purpose",
  "legalBasis",
  "keptUntil",
] as const satisfies readonly (keyof RegisterRow)[];

/**
 * The register as a file: .csv with semicolons and a byte order mark, as Excel in Norway opens it, or .json. What people
 * typed is never a formula.
 */
export async function registerFile(args: LoaderFunctionArgs, audience: StaffAudience): Promise<Response> {
  const { rows } = await loadRegister(args, audience);
  const format = new URL(args.request.url).searchParams.get("format");
  if (format === "json") {
    const bytes = Buffer.from(JSON.stringify(rows, null, 1));
    return downloadResponse({ name: "utleveringer.json", mediaType: "application/json", bytes });
  }
  if (format !== "csv") throw notFound();
  const headings = textsOf(args.params).delivery.register.columns;
  const text = Papa.unparse(
    {
      fields: columns.map((column) => headings[column]),
      data: rows.map((row) => columns.map((column) => escapeFormula(row[column]))),
    },
    { delimiter: ";", newline: "\r\n" },
  );
  const bytes = Buffer.from(`\ufeff${text}\r\n`);
  return downloadResponse({ name: "utleveringer.csv", mediaType: "text/csv; charset=utf-8", bytes });
}
