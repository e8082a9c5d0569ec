import { text } from "~/app/domain/applications/draftValues";
import { parseRange } from "~/app/domain/sample-tables/corrections/parseRange";
import type { StoredReading } from "~/app/domain/sample-tables/StoredReading";
import type { Portal } from "~/app/portal";
import type { DraftRecord } from "~/db/repositories/drafts";
import { tableCorrection, tableCorrections, type TableCorrection } from "~/schemas/tableCorrection";

/** What a form on the reading asks for; "unclear" when the place it names can't be read. */
export type CorrectionAsk = readonly TableCorrection[] | "unclear";

/**
 * The corrections to read the workbook with from now on: those made before with one more, or one less; the same when
 * it is only to be read again.
 * @returns null when another button was pressed
 */
export async function askedCorrections(
  { read }: Pick<Portal, "read">,
  draft: DraftRecord,
  form: FormData,
): Promise<CorrectionAsk | null> {
  const [intent, at] = String(form.get("intent") ?? "").split(" ");
  if (intent !== "correct" && intent !== "uncorrect" && intent !== "recheck") return null;
  const stored = (await read.files.findReading(text(draft.content, "workbook"))) as Partial<StoredReading> | null;
  const before = tableCorrections.safeParse(stored?.corrections).data ?? [];
  if (intent === "recheck") return before;
  if (intent === "uncorrect") return before.filter((_, index) => index !== Number(at));
  const correction = readCorrection(form);
  const after = correction ? tableCorrections.safeParse([...before, correction]) : null;
  return after?.success ? after.data : "unclear";
}

function readCorrection(form: FormData): TableCorrection | null {
  const field = (name: string): string => String(form.get(`correction.${name}`) ?? "");
  const variable = field("variable");
  const parsed = tableCorrection.safeParse({
    kind: field("kind"),
    sheet: field("sheet"),
    range: parseRange(field("range")),
    ...(field("kind") === "one-table" ? { with: parseRange(field("with")) } : {}),
    ...(field("kind") === "variable" ? { variable: variable === "" ? null : variable } : {}),
  });
  return parsed.success ? parsed.data : null;
}
