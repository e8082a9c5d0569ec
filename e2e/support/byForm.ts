import { randomUUID } from "node:crypto";
import { deviation } from "~/app/domain/deliveries/Deviation";
import { paths } from "~/app/i18n/paths";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import type { TableModel } from "~/schemas/tableModel";
import { completeContent, twoSources, workbook } from "./answers";

export interface FormAnswer {
  status(): number;
  ok(): boolean;
  headers(): Record<string, string>;
  text(): Promise<string>;
}
/** Who sends the forms: Playwright's requests, or whatever else asks and posts as they do. */
export interface FormSender {
  get(address: string): Promise<FormAnswer>;
  post(address: string, options: object): Promise<FormAnswer>;
}

/** A form that was answered by anything but the way on. */
export class FormRefused extends Error {
  constructor(
    address: string,
    readonly status: number,
    text: string,
  ) {
    super(`${address} was answered ${status}: ${text.slice(0, 500)}`);
  }
}

/** Where a form led to. @throws {FormRefused} when it led nowhere */
export async function sendForm(request: FormSender, address: string, options: object): Promise<string> {
  const answer = await request.post(address, { ...options, maxRedirects: 0 });
  const { location } = answer.headers();
  if (answer.status() !== 303 || !location) throw new FormRefused(address, answer.status(), await answer.text());
  return location;
}

const idIn = (location: string) => /[0-9a-f-]{36}/.exec(location)?.[0] ?? "";

/** Starts a draft as the front page does. @returns its id */
export async function startDraft(request: FormSender, language: Language = "nb"): Promise<string> {
  return idIn(await sendForm(request, paths(language).applications, { form: { intent: "start" } }));
}

/** Saves fields as the page does while one types. */
export async function saveFields(request: FormSender, draftId: string, changes: DraftContent): Promise<void> {
  const answer = await request.post(paths("nb").draftSave(draftId), { data: { baseVersion: 1, changes } });
  if (!answer.ok()) throw new Error(`the save was answered ${answer.status()}: ${await answer.text()}`);
}

/** Uploads the sample table as the step's form does without a script. */
export async function uploadWorkbook(request: FormSender, draftId: string): Promise<void> {
  await sendForm(request, paths("nb").draftStep(draftId, "table"), {
    multipart: { baseVersion: "1", base: "{}", intent: "upload", workbookFile: workbook },
  });
}

/** Writes in the thread of a case, to everybody in it, with a small attachment. */
export async function writeMessage(request: FormSender, id: string, body: string): Promise<void> {
  const files = { name: "Notat.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };
  await sendForm(request, paths("nb").messages("applicant", id), {
    multipart: { act: "message", requestId: randomUUID(), about: "", body, files },
  });
}

export interface NewCase {
  title: string;
  sources?: readonly string[];
  language?: Language;
  withWorkbook?: boolean;
  changes?: DraftContent;
}

/** A submitted application. @returns its id */
export async function submitCase(request: FormSender, asked: NewCase): Promise<string> {
  const { title, sources = twoSources, language = "nb", withWorkbook = false, changes = {} } = asked;
  const draftId = await startDraft(request, language);
  const table: DraftContent = withWorkbook ? { tableChoice: "upload" } : {};
  await saveFields(request, draftId, { ...completeContent(title, sources), ...table, ...changes });
  if (withWorkbook) await uploadWorkbook(request, draftId);
  return idIn(await sendForm(request, paths(language).draftStep(draftId, "send"), {}));
}

/** Carries out a form on a case, based on the version that its page has now. */
export async function sendVersionedForm(
  request: FormSender,
  address: string,
  fields: Record<string, string>,
): Promise<void> {
  const page = await (await request.get(address)).text();
  const version = /name="version"[^>]*value="(\d+)"/.exec(page)?.[1];
  if (!version) throw new Error(`${address} has no form`);
  const loadedAt = new Date().toISOString();
  await sendForm(request, address, { form: { version, loadedAt, intent: "send", ...fields } });
}

/** The day on which the latest submission was received, as the page on completeness proposes it. */
export async function readReceivedOn(caseworker: FormSender, id: string): Promise<string> {
  const page = await (await caseworker.get(paths("nb").caseAction(id, "fullstendig"))).text();
  const proposed = /<input[^>]*name="completeOn"[^>]*>/.exec(page)?.[0] ?? "";
  const day = / value="(\d{4}-\d\d-\d\d)"/.exec(proposed)?.[1];
  if (!day) throw new Error(`no proposed day on the page of ${id}`);
  return day;
}

export async function declareCaseComplete(caseworker: FormSender, id: string): Promise<void> {
  const completeOn = await readReceivedOn(caseworker, id);
  await sendVersionedForm(caseworker, paths("nb").caseAction(id, "fullstendig"), { act: "declare", completeOn });
}

/** Any field of the submission will do: the comment is what the applicant reads. */
export function requestSupplementOn(caseworker: FormSender, id: string, comment: string): Promise<void> {
  const items = { "items[0].field": "figures", "items[0].marked": "yes", "items[0].comment": comment };
  return sendVersionedForm(caseworker, paths("nb").caseAction(id, "mangler"), items);
}

/** Ends in a year when no deadline of the journeys lies. */
export const farLikelyDay = "2099-03-02";

/** @param address where whoever postpones finds the part */
export function postponeCase(
  staff: FormSender,
  id: string,
  unitId: string,
  address = paths("nb").casePartAction,
): Promise<void> {
  const reason = "Uttrekket venter på en ny versjon av kodeverket.";
  return sendVersionedForm(staff, address(id, "utsett", unitId), {
    reason,
    reasonCode: "other",
    likelyOn: farLikelyDay,
  });
}

type Outcome = "granted" | "granted-in-part" | "refused";

/** Decides a part, with every point of the checklist answered and every table granted as it was asked for. */
export async function decideCase(
  staff: FormSender,
  id: string,
  unitId: string,
  outcome: Outcome,
  more: Record<string, string> = {},
): Promise<void> {
  const reasons = "Bruken er vurdert opp mot formålet til kilden.";
  const address = paths("nb").casePartAction(id, "vedtak", unitId);
  const page = await (await staff.get(address)).text();
  const fields: Record<string, string> = {};
  for (const [, at, point] of page.matchAll(/name="checklist\[(\d+)\]\.point" value="([^"]+)"/g)) {
    fields[`checklist[${at}].point`] = point ?? "";
    fields[`checklist[${at}].answer`] = "yes";
  }
  for (const [, at, key] of page.matchAll(/name="tables\[(\d+)\]\.key" value="([^"]+)"/g)) {
    fields[`tables[${at}].key`] = key ?? "";
    fields[`tables[${at}].grant`] = "as-asked";
  }
  await sendVersionedForm(staff, address, { ...fields, outcome, reasons, ...more });
}

/**
 * Delivers a whole part as the page does without a script: uploaded, checked by the server, then released. A case
 * without tables of its own has one deviation, which is answered for.
 * @returns the id of the delivery
 */
export async function deliverCase(
  staff: FormSender,
  id: string,
  unitId: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  const address = paths("nb").partAction(id, "levert", unitId);
  const deliveryId = randomUUID();
  const answered = deviation("not-specified", {}, []);
  await sendForm(staff, address, {
    multipart: {
      intent: "upload",
      deliveryId,
      extent: "whole",
      checked: "on-server",
      note: "",
      file,
      [`reason.${answered.key}`]: "Tabellen er avtalt med søkeren.",
    },
  });
  const version = /name="version" value="(\d+)"/.exec(await (await staff.get(address)).text())?.[1];
  if (!version) throw new Error(`nothing waits to be released on ${address}`);
  await sendForm(staff, address, { multipart: { intent: "release", deliveryId, version } });
  return deliveryId;
}

export function dismissCase(caseworker: FormSender, id: string): Promise<void> {
  const reasons = "Søkeren har ikke svart.";
  return sendVersionedForm(caseworker, paths("nb").caseAction(id, "avvis"), { reasons });
}

export function withdrawCase(applicant: FormSender, id: string): Promise<void> {
  return sendVersionedForm(applicant, paths("nb").withdraw(id), {});
}

export function appealDecision(applicant: FormSender, id: string, unitId: string): Promise<void> {
  return sendVersionedForm(applicant, paths("nb").appeal(id, unitId), { text: "Bruken er forskning på hjertesykdom." });
}

/** Proposes the first table of a part with its first row variable alone, as the page does after its preview. */
export function proposeCoarserTable(staff: FormSender, id: string, unitId: string, asked: TableModel): Promise<void> {
  const model = JSON.stringify({ ...asked, columns: [] });
  const reason = "Kjønn og alder sammen gir for små tall.";
  return sendVersionedForm(staff, paths("nb").partAction(id, "gruppering", unitId), { table: asked.id, reason, model });
}
