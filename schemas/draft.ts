import { z } from "zod";
import { tableModel } from "./tableModel";

/**
 * The fields of an application. A draft and a submission hold the same flat map of field → text or list of texts, so
 * that two tabs can save different fields, a supplement request can point at one, and two submissions can be
 * compared field by field. Two families of fields are open: `purposeFit.<source id>`, and `tableModel.<table id>` with a
 * table of the builder's as JSON.
 */
export const steps = ["data", "purpose", "table", "about", "send"] as const;
export type Step = (typeof steps)[number];

const short = 300;
const long = 20_000;

type FieldKind = { step: Exclude<Step, "send">; list?: true; max: number; choices?: readonly string[] };

export const purposeCategories = ["health-research", "other-research", "health-analysis"] as const;
export const diagnosisDefinitions = ["main", "main-or-secondary", "not-relevant"] as const;
export const eventDefinitions = ["first", "all", "not-relevant"] as const;
export const placeDefinitions = ["residence", "treatment", "not-relevant"] as const;
export const tableChoices = ["upload", "build", "help"] as const;
export const studentLevels = ["bachelor", "master", "phd", "other"] as const;
export const yesNo = ["yes", "no"] as const;

export const draftFields = {
  sources: { step: "data", list: true, max: 60 },
  linkage: { step: "data", max: short, choices: ["separate", "linked"] },
  linkageReason: { step: "data", max: long },
  projectTitle: { step: "purpose", max: short },
  purposeCategory: { step: "purpose", max: short, choices: purposeCategories },
  useDescription: { step: "purpose", max: long },
  tableChoice: { step: "table", max: short, choices: tableChoices },
  /** Id of the uploaded sample table. */
  workbook: { step: "table", max: short },
  /** Ids of the tables that are built in the portal, in their order; each is in `tableModel.<id>`. */
  tables: { step: "table", list: true, max: 20 },
  figures: { step: "table", max: long },
  diagnosisDefinition: { step: "table", max: short, choices: diagnosisDefinitions },
  eventDefinition: { step: "table", max: short, choices: eventDefinitions },
  placeDefinition: { step: "table", max: short, choices: placeDefinitions },
  /** Ids of further attachments. */
  attachments: { step: "table", list: true, max: 10 },
  name: { step: "about", max: short },
  email: { step: "about", max: short },
  phone: { step: "about", max: short },
  country: { step: "about", max: short },
  institution: { step: "about", max: short },
  organisationNumber: { step: "about", max: 40 },
  publicBodyOwnTask: { step: "about", max: 3, choices: yesNo },
  student: { step: "about", max: 3, choices: yesNo },
  studentLevel: { step: "about", max: short, choices: studentLevels },
  invoiceRecipient: { step: "about", max: long },
  invoiceReference: { step: "about", max: short },
  /** "Ask me before it costs more than", in whole kroner. */
  costCeiling: { step: "about", max: 40 },
  recipients: { step: "about", max: long },
} as const satisfies Record<string, FieldKind>;

export type KnownField = keyof typeof draftFields;
export type DraftField = KnownField | `purposeFit.${string}` | `tableModel.${string}`;
export type FieldValue = string | string[];
export type DraftContent = { [field in DraftField]?: FieldValue };

const families: readonly { pattern: RegExp; kind: FieldKind }[] = [
  { pattern: /^purposeFit\.[a-z0-9-]{1,40}$/, kind: { step: "purpose", max: long } },
  { pattern: /^tableModel\.[a-z0-9-]{1,40}$/, kind: { step: "table", max: 600_000 } },
];

/** What kind of field this is; null for a name that no application has. */
export function fieldKind(field: string): FieldKind | null {
  if (Object.hasOwn(draftFields, field)) return draftFields[field as KnownField];
  return families.find(({ pattern }) => pattern.test(field))?.kind ?? null;
}

/** Whether a text is a table of the builder's: what stands in a draft can be trusted to be one. */
function isTableModel(text: FieldValue): boolean {
  if (text === "") return true;
  try {
    return tableModel.safeParse(JSON.parse(String(text))).success;
  } catch {
    return false;
  }
}

/** Values as they were typed; a draft may be wrong, but not of the wrong shape, nor without end. */
export const draftContent = z
  .record(z.string(), z.union([z.string(), z.array(z.string().max(200)).max(100)]))
  .superRefine((content, context) => {
    for (const [field, value] of Object.entries(content)) {
      const kind = fieldKind(field);
      if (!kind) context.addIssue({ code: "custom", path: [field], message: "unknown-field" });
      else if (Boolean(kind.list) !== Array.isArray(value))
        context.addIssue({ code: "custom", path: [field], message: "wrong-shape" });
      else if (value.length > kind.max) context.addIssue({ code: "custom", path: [field], message: "too-long" });
      else if (field.startsWith("tableModel.") && !isTableModel(value))
        context.addIssue({ code: "custom", path: [field], message: "no-table" });
    }
  })
  .transform((content) => content as DraftContent);

/** A save: what the page was based on, and only what was changed on it. */
export const draftSave = z.object({ baseVersion: z.int().min(1), changes: draftContent });
export type DraftSave = z.infer<typeof draftSave>;
