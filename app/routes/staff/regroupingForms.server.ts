import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { decide } from "~/app/domain/applications/decide";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { tablesOfUnit, type SubmittedTable } from "~/app/domain/applications/submittedTables";
import { findingsWithoutWords } from "~/app/http/draftReading";
import { notFound } from "~/app/http/problem";
import { loadStaffPart, partHead, type StaffPart } from "~/app/http/staffCase";
import { letterAsSent, type LetterPreview } from "~/app/routes/staff/letterAsSent.server";
import { errorsOf } from "~/app/routes/staff/staffForm.server";
import { checkSampleTable } from "~/app/usecases/checkSampleTable";
import { findSubmittedTables } from "~/app/usecases/findSubmittedTables";
import { proposeRegrouping } from "~/app/usecases/proposeRegrouping";
import { unitName } from "~/app/usecases/unitName";
import { regroupingForm } from "~/schemas/decisions";
import { tableModel, type TableModel } from "~/schemas/tableModel";

async function tablesOfPart(found: StaffPart): Promise<SubmittedTable[]> {
  const { portal, record, part } = found;
  const submission = await portal.read.applications.findSubmission(record.id);
  if (!submission) return [];
  const { tables } = await findSubmittedTables(portal.read, submission.content);
  return tablesOfUnit(tables, part.sourceIds);
}

/** The page on which a unit proposes a regrouped table. */
export async function loadRegroupingForm(args: LoaderFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "propose-regrouping");
  const [head, tables] = await Promise.all([partHead(found, "propose-regrouping"), tablesOfPart(found)]);
  return {
    ...head,
    applicationId: found.record.id,
    unitId: found.part.unitId,
    tables: tables.map(({ key, title }) => ({ key, title })),
  };
}

export interface RegroupingPreview {
  asked: TableModel;
  proposed: TableModel;
  letter: LetterPreview;
}

export type RegroupingReply = StaffReply<RegroupingPreview> & {
  /** Tables found in the sheet, where it was not just one. */
  found: number | null;
};

const mostBytes = 10 * 1024 * 1024;

/** Reads the coarser sheet, shows both side by side, and sends the proposal. */
export async function regroupingAction(args: ActionFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "propose-regrouping");
  const { portal, record, part, now, today, account, version, caseAddress } = found;
  const body = await args.request.formData();
  const submission = parseWithZod(body, { schema: regroupingForm });
  const typed = Object.fromEntries([...body].filter(([, value]) => typeof value === "string"));
  const reply: RegroupingReply = {
    step: "edit",
    typed,
    version,
    loadedAt: now.toISOString(),
    errors: [],
    conflict: null,
    preview: null,
    found: null,
  };
  if (body.get("intent") === "edit") return data(reply);
  const fail = (errors: StaffReply["errors"], more: Partial<RegroupingReply> = {}) =>
    data({ ...reply, ...more, errors }, { status: 422 });
  if (submission.status !== "success") return fail(errorsOf(submission.error));
  const { table: key, reason } = submission.value;
  const asked = (await tablesOfPart(found)).find((table) => table.key === key);
  if (!asked) return fail([{ field: "table", code: "table-missing" }]);

  const command = { type: "propose-regrouping", unitId: part.unitId, proposalId: "" } as const;
  const decided = decide(record.state, command, { today, calendar: portal.deps.calendar });
  if (!decided.ok) return fail([{ field: null, code: decided.problem }]);

  const sent = readModel(body.get("model"));
  if (body.get("intent") === "send" && sent) {
    const outcome = await proposeRegrouping(portal.deps, {
      applicationId: record.id,
      actor: account,
      unitId: part.unitId,
      version: submission.value.version,
      table: { key, title: asked.title, asked: asked.model, proposed: sent },
      reason,
    });
    if (outcome.ok) return redirect(caseAddress, 303);
    if (outcome.problem.code === "not-found") throw notFound();
    if (outcome.problem.code === "refused") return fail([{ field: null, code: outcome.problem.reason }]);
    return data({ ...reply, conflict: { latest: null } }, { status: 409 });
  }

  const file = body.get("workbook");
  if (!(file instanceof File) || file.size === 0 || file.size > mostBytes)
    return fail([{ field: "workbook", code: "workbook-missing" }]);
  const { catalogue } = await portal.deps.catalogue();
  const checked = await checkSampleTable(
    { catalogue, texts: findingsWithoutWords, readWorkbook: portal.readWorkbook },
    { bytes: Buffer.from(await file.arrayBuffer()), fileName: file.name },
    part.sourceIds,
  );
  if (!checked.ok) return fail([{ field: "workbook", code: "workbook-missing" }]);
  const [read, ...others] = checked.value.models;
  if (!read || others.length > 0)
    return fail([{ field: "workbook", code: "workbook-missing" }], { found: checked.value.models.length });
  const proposed = withSurroundings(read.model, asked.model);
  const unit = await unitName(portal.deps, part.unitId, today, record.language);
  const letter = letterAsSent(found, { kind: "regrouping", unit, table: asked.title, reason });
  return data({ ...reply, step: "review" as const, preview: { asked: asked.model, proposed, letter } });
}

/** A sheet tells rows and columns; what is counted, from where and by which definition stays as it was asked. */
function withSurroundings(read: Omit<TableModel, "id">, asked: TableModel): TableModel {
  return { ...asked, rows: read.rows, columns: read.columns, title: read.title || asked.title };
}

function readModel(value: FormDataEntryValue | null): TableModel | null {
  if (typeof value !== "string" || value === "") return null;
  try {
    const parsed = tableModel.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
