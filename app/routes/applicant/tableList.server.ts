import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import type { Portal } from "~/app/portal";
import { currentHistory, type TableChange } from "~/app/usecases/changeTables";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";
import type { TableCommand } from "~/schemas/tableCommand";
import type { Language } from "~/schemas/language";
import { readCommand } from "./builderForm.server";
import { builderOptions } from "~/app/http/builderOptions";
import { modelsOfReading } from "~/app/http/readingModels";
import { earlierStarts, suggestedStarts, type TableStart } from "~/app/http/tableStarts";

const offered = ({ id, title, of }: TableStart) => ({ id, title, of });

/** The tables that are built in a draft, and what another can begin from. */
export async function loadTableList(portal: Portal, owner: Owner, draft: DraftRecord, language: Language) {
  const { catalogue } = await portal.deps.catalogue();
  const options = builderOptions(catalogue, chosenSources(draft.content));
  const [earlier, history] = await Promise.all([
    earlierStarts(portal, owner),
    currentHistory(draft, portal.read.drafts.findHistory(draft.id)),
  ]);
  return {
    sourceIds: chosenSources(draft.content),
    /** What a reading can be corrected to. */
    variables: options.variables.map(({ id, label }) => ({ id, label })),
    tables: tablesOf(draft.content),
    suggested: suggestedStarts(catalogue, draft, options, language).map(offered),
    earlier: earlier.map(offered),
    canUndo: history.past.length > 0,
  };
}

/** What a button on the list of tables asks for; null when it was another button. */
export async function tableChangeOf(
  portal: Portal,
  owner: Owner,
  draft: DraftRecord,
  form: FormData,
  language: Language,
): Promise<TableChange | null> {
  if (form.get("intent") === "undo-tables") return { kind: "undo" };
  const { catalogue } = await portal.deps.catalogue();
  const options = builderOptions(catalogue, chosenSources(draft.content));
  const commands = (list: TableCommand[]): TableChange => ({ kind: "commands", commands: list, options });
  const asked = readCommand(form);
  if (asked) return commands([asked]);
  const start = String(form.get("start") ?? "");
  if (start === "") return null;
  if (start === "workbook") {
    const reading = await portal.read.files.findReading(text(draft.content, "workbook"));
    return commands(modelsOfReading(reading).map((model) => ({ type: "add-table", model })));
  }
  const starts = start.startsWith("earlier ")
    ? await earlierStarts(portal, owner)
    : suggestedStarts(catalogue, draft, options, language);
  const found = starts.find(({ id }) => id === start);
  return found ? commands([{ type: "add-table", model: found.model }]) : null;
}
