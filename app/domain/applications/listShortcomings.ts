import type { Catalogue } from "~/schemas/catalogue";
import type { DraftContent, DraftField, Step } from "~/schemas/draft";
import { readCeiling } from "../fees/readCeiling";
import { chosenSources, text } from "./draftValues";
import { barsSending, judgeModel } from "../sample-tables/builder/judgeModel";
import { tablesOf } from "../sample-tables/builder/draftTables";
import { isOrganisationNumber } from "./isOrganisationNumber";

/** Something to put right (missing: bars sending) or to look at once more (doubtful: doesn't). */
export interface Shortcoming {
  field: DraftField;
  step: Exclude<Step, "send">;
  code: ShortcomingCode;
  weight: "missing" | "doubtful";
  /** The source it is about, for the texts. */
  sourceId?: string;
}
export type ShortcomingCode =
  | "sources-missing"
  | "source-has-own-form"
  | "linkage-missing"
  | "linkage-needs-several"
  | "linkage-reason-missing"
  | "title-missing"
  | "purpose-category-missing"
  | "use-missing"
  | "use-short"
  | "purpose-fit-missing"
  | "table-choice-missing"
  | "workbook-missing"
  | "workbook-errors"
  | "workbook-warnings"
  | "workbook-unchecked"
  | "tables-missing"
  | "table-unfinished"
  | "figures-missing-for-help"
  | "case-definition-missing"
  | "name-missing"
  | "email-missing"
  | "email-wrong"
  | "country-missing"
  | "organisation-number-wrong"
  | "public-body-missing"
  | "student-missing"
  | "student-level-missing"
  | "invoice-recipient-missing"
  | "ceiling-wrong"
  | "recipients-missing";

/** What the reader found in the uploaded sample table; null when nothing was uploaded. */
export interface WorkbookVerdict {
  checked: boolean;
  errors: number;
  warnings: number;
}

/**
 * All that is missing or doubtful in a draft, the missing first, in the order of the steps.
 * No legal basis and no exemption from confidentiality is asked for (design, rule 1).
 */
export function listShortcomings(
  content: DraftContent,
  catalogue: Pick<Catalogue, "sources">,
  workbook: WorkbookVerdict | null,
): Shortcoming[] {
  const found = [
    ...dataShortcomings(content, catalogue),
    ...purposeShortcomings(content),
    ...tableShortcomings(content, workbook),
    ...aboutShortcomings(content),
  ];
  return [...found.filter((one) => one.weight === "missing"), ...found.filter((one) => one.weight === "doubtful")];
}

type Found = Shortcoming[];
const shortcoming = (
  step: Shortcoming["step"],
  field: DraftField,
  code: ShortcomingCode,
  weight: Shortcoming["weight"] = "missing",
  sourceId?: string,
): Shortcoming => ({ step, field, code, weight, ...(sourceId ? { sourceId } : {}) });

function dataShortcomings(content: DraftContent, catalogue: Pick<Catalogue, "sources">): Found {
  const chosen = chosenSources(content);
  const found: Found = [];
  if (chosen.length === 0) found.push(shortcoming("data", "sources", "sources-missing"));
  for (const id of chosen) {
    const source = catalogue.sources.find((candidate) => candidate.id === id);
    if (source?.applyThrough.form !== "common")
      found.push(shortcoming("data", "sources", "source-has-own-form", "missing", id));
  }
  const linkage = text(content, "linkage");
  if (chosen.length > 1 && !linkage) found.push(shortcoming("data", "linkage", "linkage-missing"));
  if (linkage === "linked" && chosen.length < 2) found.push(shortcoming("data", "linkage", "linkage-needs-several"));
  if (linkage === "linked" && chosen.length > 1 && !text(content, "linkageReason"))
    found.push(shortcoming("data", "linkageReason", "linkage-reason-missing"));
  return found;
}

/** Under this many characters a description seldom says what the figures are for. */
const shortUse = 80;

function purposeShortcomings(content: DraftContent): Found {
  const found: Found = [];
  if (!text(content, "projectTitle")) found.push(shortcoming("purpose", "projectTitle", "title-missing"));
  if (!text(content, "purposeCategory"))
    found.push(shortcoming("purpose", "purposeCategory", "purpose-category-missing"));
  const use = text(content, "useDescription");
  if (!use) found.push(shortcoming("purpose", "useDescription", "use-missing"));
  else if (use.length < shortUse) found.push(shortcoming("purpose", "useDescription", "use-short", "doubtful"));
  for (const id of chosenSources(content)) {
    if (!text(content, `purposeFit.${id}`))
      found.push(shortcoming("purpose", `purposeFit.${id}`, "purpose-fit-missing", "missing", id));
  }
  return found;
}

function tableShortcomings(content: DraftContent, workbook: WorkbookVerdict | null): Found {
  const found: Found = [];
  const choice = text(content, "tableChoice");
  if (!choice) found.push(shortcoming("table", "tableChoice", "table-choice-missing"));
  if (choice === "help" && !text(content, "figures"))
    found.push(shortcoming("table", "figures", "figures-missing-for-help"));
  if (choice === "upload") {
    if (!workbook) found.push(shortcoming("table", "workbook", "workbook-missing"));
    else if (!workbook.checked) found.push(shortcoming("table", "workbook", "workbook-unchecked", "doubtful"));
    else if (workbook.errors > 0) found.push(shortcoming("table", "workbook", "workbook-errors", "doubtful"));
    else if (workbook.warnings > 0) found.push(shortcoming("table", "workbook", "workbook-warnings", "doubtful"));
  }
  if (choice === "build") found.push(...builtTableShortcomings(content));
  if (choice === "upload" && !text(content, "diagnosisDefinition") && !text(content, "eventDefinition"))
    found.push(shortcoming("table", "diagnosisDefinition", "case-definition-missing", "doubtful"));
  return found;
}

/** Each table has to say what it counts, by what and for when. */
function builtTableShortcomings(content: DraftContent): Found {
  const tables = tablesOf(content);
  if (tables.length === 0) return [shortcoming("table", "tables", "tables-missing")];
  return tables.flatMap((table): Found => {
    const missing = judgeModel(table, { variables: [], lists: [], units: [] }, []).some(({ code }) =>
      barsSending.includes(code),
    );
    const { diagnosis, event } = table.definition;
    const field = `tableModel.${table.id}` as const;
    if (missing) return [shortcoming("table", field, "table-unfinished")];
    return diagnosis === "" && event === "" ? [shortcoming("table", field, "case-definition-missing", "doubtful")] : [];
  });
}

const looksLikeEmail = (value: string) => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(value);

/** Norwegian numbers alone have the control digit that is checked here. */
function isNorway(country: string): boolean {
  return ["", "norge", "noreg", "norway", "no"].includes(country.toLowerCase());
}

function aboutShortcomings(content: DraftContent): Found {
  const found: Found = [];
  if (!text(content, "name")) found.push(shortcoming("about", "name", "name-missing"));
  const email = text(content, "email");
  if (!email) found.push(shortcoming("about", "email", "email-missing"));
  else if (!looksLikeEmail(email)) found.push(shortcoming("about", "email", "email-wrong"));
  if (!text(content, "country")) found.push(shortcoming("about", "country", "country-missing"));
  const number = text(content, "organisationNumber");
  if (number && isNorway(text(content, "country")) && !isOrganisationNumber(number))
    found.push(shortcoming("about", "organisationNumber", "organisation-number-wrong"));
  if (!text(content, "publicBodyOwnTask")) found.push(shortcoming("about", "publicBodyOwnTask", "public-body-missing"));
  if (!text(content, "student")) found.push(shortcoming("about", "student", "student-missing"));
  if (text(content, "student") === "yes" && !text(content, "studentLevel"))
    found.push(shortcoming("about", "studentLevel", "student-level-missing"));
  if (!text(content, "invoiceRecipient"))
    found.push(shortcoming("about", "invoiceRecipient", "invoice-recipient-missing"));
  if (readCeiling(content) === "wrong") found.push(shortcoming("about", "costCeiling", "ceiling-wrong"));
  if (!text(content, "recipients")) found.push(shortcoming("about", "recipients", "recipients-missing"));
  return found;
}
