import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { text } from "~/app/domain/applications/draftValues";
import { readRecipients } from "~/app/domain/deliveries/readRecipients";
import type { Deviation } from "~/app/domain/deliveries/Deviation";
import { storableText } from "~/app/domain/storableText";
import { loadDeliveryViews } from "~/app/http/deliveryViews";
import { consumeUpload } from "~/app/http/consumeLimit";
import { chosenFile, readDraftForm, type DraftForm } from "~/app/http/draftForm";
import { notFound } from "~/app/http/problem";
import { loadStaffPart, partHead, type StaffPart } from "~/app/http/staffCase";
import { paths } from "~/app/i18n/paths";
import type { ShownChangeProblem } from "~/app/ui/changeProblem";
import { correctDelivery } from "~/app/usecases/correctDelivery";
import { discardDelivery } from "~/app/usecases/discardDelivery";
import { findGranted } from "~/app/usecases/findGranted";
import { releaseDelivery } from "~/app/usecases/releaseDelivery";
import { uploadDelivery, type UploadProblem } from "~/app/usecases/uploadDelivery";
import { longestReason } from "~/schemas/deliveryLimits";
import { releaseForm, uploadForm, type DeliveryError } from "~/schemas/deliveries";

export type ShownDeliveryError = DeliveryError | "nothing-to-correct" | "released";

/** What the page is told when something was not done; what was typed comes back with it. */
export interface DeliverReply {
  errors: { field: string | null; code: ShownDeliveryError }[];
  typed: Record<string, string>;
  /** Of a file that was not kept. */
  refused: { fileName: string; deviations: Deviation[]; lacking: string[]; reasons: Record<string, string> } | null;
  problem: ShownChangeProblem | null;
}

const nothing: DeliverReply = { errors: [], typed: {}, refused: null, problem: null };

/** The page where a unit delivers a part: what was granted, what waits to be sent, and what was sent. */
export async function loadDeliverPage(args: LoaderFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "deliver");
  const { portal, record, part } = found;
  const { unitId } = part;
  const [head, granted, deliveries, submission] = await Promise.all([
    partHead(found, "deliver"),
    findGranted(portal.deps, portal.read, record, unitId),
    loadDeliveryViews(portal, record.id, { unitIds: [unitId], isStaff: true }),
    portal.read.applications.findSubmission(record.id),
  ]);
  const { workbookId, ...question } = granted;
  const content = submission?.content ?? {};
  const own = text(content, "email").toLowerCase();
  const isDelivered = deliveries.some(({ status }) => status === "released");
  return {
    head,
    applicationId: record.id,
    unitId,
    question,
    workbookId,
    deliveries,
    recipients: [record.applicantName, ...readRecipients(text(content, "recipients")).filter((one) => one !== own)],
    /** The file's id is given by the page, so that a doubled click uploads once. */
    deliveryId: portal.deps.newId(),
    canCorrect: isDelivered && ["complete", "closed"].includes(record.state.stage),
  };
}

/** Uploads, releases or throws away a delivery. */
export async function deliverAction(args: ActionFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "deliver");
  const body = await readDraftForm(args.request);
  if (!body) return reply({ errors: [{ field: "file", code: "file-too-large" }] });
  switch (body.form.get("intent")) {
    case "release":
      return release(found, body.form);
    case "discard":
      return discard(found, body.form);
    default:
      return upload(args, found, body);
  }
}

const here = ({ language, record, part }: StaffPart) => paths(language).partAction(record.id, "levert", part.unitId);
const reply = (told: Partial<DeliverReply>, status = 422) => data({ ...nothing, ...told }, { status });
const whoAndWhere = ({ record, account, part }: StaffPart) => ({
  applicationId: record.id,
  actor: account,
  unitId: part.unitId,
});

async function upload(args: ActionFunctionArgs, found: StaffPart, body: DraftForm) {
  const { form } = body;
  const typed = typedTexts(form);
  const reasons = reasonsIn(form);
  const submission = parseWithZod(form, { schema: uploadForm });
  const chosen = chosenFile(body, "file");
  const errors: DeliverReply["errors"] = Object.entries(
    submission.status === "success" ? {} : (submission.error ?? {}),
  ).flatMap(([field, codes]) => (codes?.[0] ? [{ field: field || null, code: codes[0] as DeliveryError }] : []));
  if (!chosen) errors.push({ field: "file", code: "file-missing" });
  else if (chosen.isTooLarge) errors.push({ field: "file", code: "file-too-large" });
  if (submission.status !== "success" || !chosen || errors.length > 0) return reply({ errors, typed });
  if ((await consumeUpload(args)) !== null)
    return reply({ errors: [{ field: "file", code: "too-often" }], typed }, 429);
  const { deliveryId, extent, corrects, correctionReason, note } = submission.value;
  const name = shownName(chosen.file.name);
  const outcome = await uploadDelivery(
    { ...found.portal.deps, readWorkbook: found.portal.readWorkbook },
    {
      ...whoAndWhere(found),
      deliveryId,
      whole: extent !== "part",
      note: storableText(note),
      correction: extent === "correction" && corrects ? { corrects, reason: storableText(correctionReason) } : null,
      file: { name, bytes: Buffer.from(await chosen.file.arrayBuffer()) },
      reasons,
    },
  );
  if (outcome.ok) return redirect(`${here(found)}#venter`, 303);
  return refusal(outcome.problem, { typed, name, reasons });
}

function refusal(
  problem: UploadProblem,
  { typed, name, reasons }: { typed: Record<string, string>; name: string; reasons: Record<string, string> },
) {
  const onFile = (code: DeliveryError) => reply({ errors: [{ field: "file", code }], typed });
  switch (problem.code) {
    case "not-found":
      throw notFound();
    case "refused":
      return reply({ problem: { code: "refused", reason: problem.reason }, typed });
    case "nothing-to-correct":
      return reply({ errors: [{ field: "corrects", code: "nothing-to-correct" }], typed });
    case "personal-number":
      return onFile("file-personal-number");
    case "workbook": {
      if (problem.problem.code === "workbook-too-large") return onFile("file-too-large");
      return onFile(problem.problem.code === "workbook-broken" ? "file-broken" : "file-not-xlsx");
    }
    case "barred": {
      const isStopped = problem.barring.some(({ severity }) => severity === "stop");
      const lacking = problem.barring.map(({ key }) => key);
      return reply({
        errors: [{ field: null, code: isStopped ? "file-stopped" : "reasons-missing" }],
        typed,
        refused: { fileName: name, deviations: problem.deviations, lacking, reasons },
      });
    }
  }
}

async function release(found: StaffPart, form: FormData) {
  const submission = parseWithZod(form, { schema: releaseForm });
  if (submission.status !== "success") throw notFound();
  const { deliveryId, version, attach } = submission.value;
  const { portal } = found;
  const delivery = await portal.read.deliveries.find(deliveryId);
  const send = delivery?.corrects ? correctDelivery : releaseDelivery;
  const outcome = await send(portal.deps, {
    ...whoAndWhere(found),
    version,
    deliveryId,
    attach: attach === "yes",
    realNow: new Date(),
  });
  if (outcome.ok) return redirect(`${here(found)}#leveranser`, 303);
  const { problem } = outcome;
  if (problem.code === "not-found") throw notFound();
  return reply({ problem, typed: attach ? { attach } : {} }, problem.code === "refused" ? 422 : 409);
}

async function discard(found: StaffPart, form: FormData) {
  const submission = parseWithZod(form, { schema: releaseForm });
  if (submission.status !== "success") throw notFound();
  const { deliveryId } = submission.value;
  const outcome = await discardDelivery(found.portal.deps, { ...whoAndWhere(found), deliveryId });
  if (outcome.ok) return redirect(here(found), 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return reply({ errors: [{ field: null, code: "released" }] }, 409);
}

const reasonPrefix = "reason.";

function reasonsIn(form: FormData): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of form)
    if (name.startsWith(reasonPrefix) && typeof value === "string")
      found[name.slice(reasonPrefix.length)] = storableText(value.replaceAll("\r\n", "\n").trim()).slice(
        0,
        longestReason,
      );
  return found;
}

function typedTexts(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith(reasonPrefix)) typed[name] = value;
  return typed;
}

/** A name to show: no folders, nothing invisible, not without end. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const visible = storableText(last)
    .replace(/\p{Cc}/gu, "")
    .trim();
  return visible.slice(0, 200) || "tabeller.xlsx";
}
