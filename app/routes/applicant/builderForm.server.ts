import { chosenSources } from "~/app/domain/applications/draftValues";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { readFormCommand, readTableParts } from "~/app/domain/sample-tables/builder/formCommand";
import type { TableChange } from "~/app/usecases/changeTables";
import type { DraftRecord } from "~/db/repositories/drafts";
import type { Catalogue } from "~/schemas/catalogue";
import { tableCommand, type TableCommand } from "~/schemas/tableCommand";
import { builderOptions } from "~/app/http/builderOptions";

/**
 * What a builder's form asks for: what stands in its fields, then what its button says. A command that can't be read
 * changes nothing, and what was typed is kept.
 * @returns null when the table is not there
 */
export function changeFromForm(
  form: FormData,
  draft: DraftRecord,
  tableId: string,
  catalogue: Catalogue,
): TableChange | null {
  const step = form.get("step");
  if (step === "undo" || step === "redo") return { kind: step };
  const model = tablesOf(draft.content).find(({ id }) => id === tableId);
  if (!model) return null;
  const options = builderOptions(catalogue, chosenSources(draft.content));
  const typed = tableCommand.safeParse({
    type: "set",
    table: tableId,
    parts: readTableParts(form, model, options),
  });
  const asked = readCommand(form);
  return { kind: "commands", commands: [...(typed.success ? [typed.data] : []), ...(asked ? [asked] : [])], options };
}

/** The command of the button that was pressed; null for none, or one that can't be read. */
export function readCommand(form: FormData): TableCommand | null {
  const parsed = tableCommand.safeParse(readFormCommand(form, String(form.get("command") ?? "")));
  return parsed.success ? parsed.data : null;
}
