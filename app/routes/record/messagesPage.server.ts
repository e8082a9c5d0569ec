import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  canWriteMessages,
  isNoteReadableBy,
  isReadableBy,
  listMessageSubjects,
  listNoteOwners,
  type MessageParty,
} from "~/app/domain/messages/messageParties";
import { shownFileName } from "~/app/domain/messages/shownFileName";
import type { ShownMessage, ShownNote, ThreadReply } from "~/app/domain/messages/ThreadView";
import { osloDate } from "~/app/domain/osloDate";
import { consumeLimit } from "~/app/http/consumeLimit";
import { findingsWithoutWords } from "~/app/http/draftReading";
import { readDraftForm } from "~/app/http/draftForm";
import { downloadResponse } from "~/app/http/downloadResponse";
import { isId } from "~/app/http/caseOfApplicant";
import { unlessReadOnly } from "~/app/http/tellTroubles";
import { notFound } from "~/app/http/problem";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { checkMessageFiles } from "~/app/usecases/checkMessageFiles";
import { writeMessage } from "~/app/usecases/writeMessage";
import { writeNote } from "~/app/usecases/writeNote";
import { writtenText, type MessageError } from "~/schemas/messages";
import type { MessageRecord } from "~/db/repositories/messages";
import { loadCaseOfParty, unitNamesOf, type CaseOfParty } from "./caseOfParty.server";

/**
 * The thread of a case as far as the reader may see it, and the notes of the reader's own office. To open it is to
 * have read it: what is new now is not new next time.
 */
export async function loadMessagesPage(args: LoaderFunctionArgs, party: MessageParty) {
  const found = await loadCaseOfParty(args, party);
  const { portal, record, account, reader, caseAddress } = found;
  const [all, mark, notes] = await Promise.all([
    portal.read.messages.list(record.id),
    portal.read.messages.findReader(record.id, account.id),
    party === "applicant" ? [] : portal.read.messages.listNotes(record.id),
  ]);
  const thread = all.filter((message) => isReadableBy(message, reader));
  const own = notes.filter((note) => isNoteReadableBy(note, reader));
  const units = await unitNamesOf(
    found,
    thread.map((message) => message.unitId),
  );
  const names = await portal.read.identity.namesOf([
    ...thread.map((message) => message.writtenBy),
    ...own.map((note) => note.writtenBy),
  ]);
  const newest = thread.at(-1)?.number ?? 0;
  if (newest > (mark?.readUpTo ?? 0))
    await unlessReadOnly(portal.read.messages.markRead(record.id, account.id, newest));
  const caseUnits = record.state.parts.map((part) => part.unitId);
  return {
    party,
    id: record.id,
    reference: record.reference,
    title: record.title,
    caseAddress,
    units,
    caseUnits: caseUnits.length,
    messages: thread.map((message) => toShown(message, found, names, mark?.readUpTo ?? 0)),
    notes: own.map((note): ShownNote => ({
      id: note.id,
      unitId: note.unitId,
      author: names.get(note.writtenBy) ?? "",
      body: note.body,
      ...whenOf(note.writtenAt, found),
    })),
    sent: sentBefore(args.request),
    canWrite: canWriteMessages(record.state),
    subjects: listMessageSubjects(reader, caseUnits),
    noteOwners: listNoteOwners(reader, caseUnits),
    /** One for each form, so that a doubled click counts once. */
    requestIds: { message: portal.deps.newId(), note: portal.deps.newId() },
  };
}

/** What the form before this page sent, as its address says. */
function sentBefore(request: Request): ThreadReply["act"] | null {
  const sent = new URL(request.url).searchParams.get("sendt");
  if (sent === "notat") return "note";
  return sent === "melding" ? "message" : null;
}

function whenOf(at: Date, { language }: CaseOfParty) {
  return { at: at.toISOString(), date: formatDate(osloDate(at), language), time: formatTime(at, language) };
}

function toShown(
  message: MessageRecord,
  found: CaseOfParty,
  names: ReadonlyMap<string, string>,
  readUpTo: number,
): ShownMessage {
  const { account, reader, record, language } = found;
  const isMine = message.writtenBy === account.id && message.from === reader.party;
  // Who in an office wrote it is the office's business; to the applicant the office speaks.
  const author = reader.party === "applicant" ? null : (names.get(message.writtenBy) ?? null);
  return {
    id: message.id,
    from: message.from,
    isMine,
    isNew: !isMine && message.number > readUpTo,
    author,
    unitId: message.unitId,
    body: message.body,
    ...whenOf(message.writtenAt, found),
    files: message.files.map(({ id, name, size }) => ({
      id,
      name,
      size,
      href: paths(language).messageFile(reader.party, record.id, id),
    })),
  };
}

/** A message or a note was sent: 303 to the thread, or 422/409 with all that was typed. */
export async function messagesAction(args: ActionFunctionArgs, party: MessageParty) {
  const found = await loadCaseOfParty(args, party);
  const read = await readDraftForm(args.request);
  const empty: ThreadReply = { act: "message", typed: { requestId: "", about: "", body: "" }, errors: [] };
  if (!read) return data({ ...empty, errors: [{ field: null, code: "form-too-large" as const }] }, { status: 413 });
  const { form, isCut } = read;
  const act = form.get("act") === "note" ? ("note" as const) : ("message" as const);
  const typed = { requestId: textOf(form, "requestId"), about: textOf(form, "about"), body: textOf(form, "body") };
  const refuse = (errors: ThreadReply["errors"], status: number) =>
    data<ThreadReply>({ act, typed, errors }, { status });

  const submission = parseWithZod(toFields(form), { schema: writtenText });
  if (submission.status !== "success") {
    const errors = Object.entries(submission.error ?? {});
    // Only the body is a person's to put right; the rest comes with the page.
    if (errors.some(([field]) => field !== "body")) throw notFound();
    return refuse(
      errors.map(([field, codes]) => ({ field, code: (codes?.[0] ?? "body-missing") as MessageError })),
      422,
    );
  }
  if ((await consumeLimit(args, "message")) !== null) return refuse([{ field: null, code: "too-often" }], 429);
  const { requestId, about, body } = submission.value;
  const common = { applicationId: found.record.id, actor: found.account, unitId: about || null, body, requestId };
  const address = paths(found.language).messages(party, found.record.id);
  if (act === "note") {
    if (party === "applicant") throw notFound();
    const noted = await writeNote(found.portal.deps, { ...common, as: party });
    if (noted.ok) return redirect(`${address}?sendt=notat#notater`, 303);
    if (noted.problem.code === "not-found") throw notFound();
    return refuse([{ field: "body", code: noted.problem.code }], 422);
  }
  if (isCut) return refuse([{ field: "files", code: "form-too-large" }], 422);
  const { catalogue } = await found.portal.deps.catalogue();
  const checked = await checkMessageFiles(
    { catalogue, texts: findingsWithoutWords, readWorkbook: found.portal.readWorkbook },
    await filesOf(form),
  );
  if (!checked.ok) return refuse([{ field: "files", code: "file", file: checked.problem }], 422);
  const written = await writeMessage(found.portal.deps, { ...common, as: party, files: checked.value });
  if (written.ok) return redirect(`${address}?sendt=melding#siste`, 303);
  switch (written.problem.code) {
    case "not-found":
      throw notFound();
    case "closed":
      return refuse([{ field: null, code: "closed" }], 409);
    case "subject-unknown":
      return refuse([{ field: "about", code: "subject-unknown" }], 422);
    case "personal-number":
      return refuse([{ field: "body", code: "personal-number" }], 422);
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The form without its files, which are looked at apart. */
function toFields(form: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of form) if (typeof value === "string") fields.append(name, value);
  return fields;
}

async function filesOf(form: FormData): Promise<{ name: string; bytes: Buffer }[]> {
  const chosen = form
    .getAll("files")
    .filter((one): one is File => one instanceof File && !(one.size === 0 && one.name === ""));
  return Promise.all(
    chosen.map(async (file) => ({ name: shownFileName(file.name), bytes: Buffer.from(await file.arrayBuffer()) })),
  );
}

/** An attachment of a message, for those who may read the message; always as a download. */
export async function messageFileResponse(args: LoaderFunctionArgs, party: MessageParty): Promise<Response> {
  const { portal, record, reader } = await loadCaseOfParty(args, party);
  const { fileId } = args.params;
  if (!isId(fileId)) throw notFound();
  const message = await portal.read.messages.findOfFile(record.id, fileId);
  if (!message || !isReadableBy(message, reader)) throw notFound();
  return downloadResponse(await portal.read.files.getBytes(fileId));
}
