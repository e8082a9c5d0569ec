import type { WorkbookProblem } from "~/app/adapters/workbook/WorkbookProblem";
import { attachmentTypeOf, attachmentTypes } from "~/app/domain/applications/attachmentRules";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { ok, type Result } from "~/app/domain/result";
import { storableText } from "~/app/domain/storableText";
import { chosenFile, type DraftForm } from "~/app/http/draftForm";
import { findingsWithoutWords, toStoredReading } from "~/app/http/draftReading";
import type { Portal } from "~/app/portal";
import type { FileProblem } from "~/app/ui/apply/fileProblem";
import { attachFile, type IncomingFile } from "~/app/usecases/attachFile";
import { checkSampleTable, type SampleTableProblem } from "~/app/usecases/checkSampleTable";
import type { DraftRecord, Owner } from "~/db/repositories/drafts";
import type { TableCorrection } from "~/schemas/tableCorrection";

interface Taker {
  portal: Portal;
  owner: Owner;
  draft: DraftRecord;
}

/** A name to show: no folders, nothing invisible, not without end. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const visible = storableText(last)
    .replace(/\p{Cc}/gu, "")
    .trim();
  return visible.slice(0, 200) || "fil";
}

/** Takes in the sample table that came with the form, checked. @returns null when none came, or why it was refused */
export async function takeWorkbook(
  { portal, owner, draft }: Taker,
  form: DraftForm,
): Promise<"taken" | FileProblem | null> {
  const chosen = chosenFile(form, "workbookFile");
  if (!chosen) return null;
  const name = shownName(chosen.file.name);
  const refuse = (problem: Omit<FileProblem, "field" | "name">): FileProblem => ({
    field: "workbook",
    name,
    ...problem,
  });
  if (chosen.isTooLarge) return refuse({ code: "tooLarge" });
  const bytes = Buffer.from(await chosen.file.arrayBuffer());
  const checked = await check(portal, draft, { name, bytes }, []);
  const file = checked.ok ? checked.value : keptUnchecked(checked.problem, name, bytes);
  if (!file) return refuse(checked.ok ? { code: "broken" } : toFileProblem(checked.problem));
  await attachFile(portal.deps, owner, draft.id, "workbook", file);
  return "taken";
}

/** Reads the sample table of the draft once more: with corrections, or after the sources were changed. */
export async function readWorkbookAgain(
  { portal, owner, draft }: Taker,
  corrections: readonly TableCorrection[],
): Promise<void> {
  const id = text(draft.content, "workbook");
  if (!id) return;
  const { name, bytes } = await portal.read.files.getBytes(id);
  const checked = await check(portal, draft, { name, bytes }, corrections);
  // A new file with the same bytes: what was sent before keeps the reading that it had.
  if (checked.ok) await attachFile(portal.deps, owner, draft.id, "workbook", checked.value);
}

async function check(
  portal: Portal,
  draft: DraftRecord,
  { name, bytes }: { name: string; bytes: Buffer },
  corrections: readonly TableCorrection[],
): Promise<Result<IncomingFile, SampleTableProblem>> {
  const { catalogue } = await portal.deps.catalogue();
  const sourceIds = chosenSources(draft.content);
  const checked = await checkSampleTable(
    { catalogue, texts: findingsWithoutWords, readWorkbook: portal.readWorkbook },
    { bytes, fileName: name },
    sourceIds,
    corrections,
  );
  if (!checked.ok) return checked;
  const reading = toStoredReading(checked.value, { sourceIds, corrections });
  return ok({ name, bytes, mediaType: workbookTypes[checked.value.format], reading });
}

const workbookTypes = { xlsx: attachmentTypes.xlsx, csv: "text/csv" };

/** Old and open formats are kept without a reading. */
function keptUnchecked(problem: SampleTableProblem, name: string, bytes: Buffer): IncomingFile | null {
  if (problem.code === "workbook-xls") return { name, bytes, mediaType: "application/vnd.ms-excel" };
  if (problem.code === "workbook-ods")
    return { name, bytes, mediaType: "application/vnd.oasis.opendocument.spreadsheet" };
  return null;
}

function toFileProblem(problem: SampleTableProblem): Omit<FileProblem, "field" | "name"> {
  if (problem.code === "personal-number") return { code: "personalNumber", places: [...problem.where] };
  return workbookProblem(problem);
}

function workbookProblem(problem: WorkbookProblem): Omit<FileProblem, "field" | "name"> {
  switch (problem.code) {
    case "workbook-encrypted":
      return { code: "encrypted" };
    case "workbook-macros":
      return { code: "macros" };
    case "workbook-not-recognised":
      return { code: "notRecognised", actual: problem.actual };
    case "workbook-too-large":
      return { code: problem.limit === "file" ? "tooLarge" : "tooMuch" };
    case "workbook-broken":
      return { code: "broken" };
    case "workbook-xls":
    case "workbook-ods":
      throw new RangeError("kept without a check");
  }
}

/** Takes in a further attachment. @returns null when none came, or why it was refused */
export async function takeAttachment(
  { portal, owner, draft }: Taker,
  form: DraftForm,
): Promise<"taken" | FileProblem | null> {
  const chosen = chosenFile(form, "attachmentFile");
  if (!chosen) return null;
  const name = shownName(chosen.file.name);
  if (chosen.isTooLarge) return { field: "attachments", code: "tooLarge", name };
  const bytes = Buffer.from(await chosen.file.arrayBuffer());
  const type = attachmentTypeOf(bytes);
  if (!type) return { field: "attachments", code: "attachmentType", name };
  const outcome = await attachFile(portal.deps, owner, draft.id, "attachments", {
    name,
    bytes,
    mediaType: attachmentTypes[type],
  });
  return outcome.ok ? "taken" : { field: "attachments", code: "tooMany", name };
}
