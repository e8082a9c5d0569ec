import { chosenSources } from "~/app/domain/applications/draftValues";
import { listShortcomings, type Shortcoming } from "~/app/domain/applications/listShortcomings";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { readWorkbookVerdict } from "~/app/domain/applications/workbookVerdict";
import { text } from "~/app/domain/applications/draftValues";
import type { Portal } from "~/app/portal";
import type { DraftRecord } from "~/db/repositories/drafts";
import { draftFields, type DraftContent, type DraftField, type KnownField, type Step } from "~/schemas/draft";

/** Files and tables are put in and taken out by buttons, never by typing. */
const notTyped: readonly string[] = ["workbook", "attachments", "tables"] satisfies KnownField[];

/** Every typed field of a step as it is saved; empty where nothing is. */
export function stepValues(content: DraftContent, step: Step): DraftContent {
  const known = Object.entries(draftFields)
    .filter(([field, kind]) => kind.step === step && !notTyped.includes(field))
    .map(([field, kind]) => [field, content[field as DraftField] ?? ("list" in kind ? [] : "")]);
  const fits =
    step === "purpose"
      ? chosenSources(content).map((id) => [`purposeFit.${id}`, content[`purposeFit.${id}`] ?? ""])
      : [];
  return Object.fromEntries([...known, ...fits]) as DraftContent;
}

/** @param proposed shown where the field is empty; saved once the page is */
export function stepStart(draft: DraftRecord, step: Step, proposed: DraftContent = {}): StepStart {
  const saved = stepValues(draft.content, step);
  const shown = Object.fromEntries(
    Object.entries(saved).map(([field, value]) => [
      field,
      value?.length ? value : (proposed[field as DraftField] ?? value),
    ]),
  ) as DraftContent;
  const { id: draftId, version } = draft;
  return { draftId, version, savedAt: draft.updatedAt.toISOString(), saved, shown, conflicts: [] };
}

/** What a draft lacks, with its sample table as the reader saw it. */
export async function shortcomingsOf(
  portal: Pick<Portal, "read" | "deps">,
  content: DraftContent,
): Promise<Shortcoming[]> {
  const workbook = text(content, "workbook");
  const [{ catalogue }, reading] = await Promise.all([
    portal.deps.catalogue(),
    workbook ? portal.read.files.findReading(workbook) : null,
  ]);
  return listShortcomings(content, catalogue, workbook ? readWorkbookVerdict(reading) : null);
}
