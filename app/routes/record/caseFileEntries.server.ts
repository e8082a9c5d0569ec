import { writeSummaryPdf } from "~/app/adapters/pdf/writeSummaryPdf";
import type { LazyZipEntry } from "~/app/adapters/zip/streamZip";
import { list, text } from "~/app/domain/applications/draftValues";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { packageFileName } from "~/app/domain/applications/packageFileName";
import { osloDate } from "~/app/domain/osloDate";
import { mayReadEvent, mayReadPayload } from "~/app/domain/record/mayReadEvent";
import { editionOf, selectCaseFile, tellRow, type CaseFileParts } from "~/app/domain/record/selectCaseFile";
import { loadSubmission } from "~/app/http/caseSubmission";
import { formatDate } from "~/app/i18n/formatDate";
import { textsOf } from "~/app/i18n/useTexts";
import { workbookOf } from "~/app/routes/applicant/tableFiles.server";
import { letterFile } from "~/app/routes/staff/letterFile.server";
import { summarise } from "~/app/ui/status/summarise";
import { isShown, redactChain, type StoredEnvelope } from "~/db/eventChain";
import { writeEventLog } from "~/db/eventLogFile";
import type { CaseFileRows } from "~/db/queries/caseFile";
import type { MessageRecord } from "~/db/repositories/messages";
import type { Language } from "~/schemas/language";
import { writeReadme } from "./caseFileReadme.server";
import { unitNamesOf, type CaseOfParty } from "./caseOfParty.server";

type Rows = CaseFileRows & {
  messages: MessageRecord[];
  notes: { unitId: string | null; writtenBy: string; body: string; writtenAt: Date }[];
};

/** All files of a case file, for its reader; each is made when its turn comes. */
export async function listCaseFileEntries(found: CaseOfParty): Promise<LazyZipEntry[]> {
  const { portal, record, reader } = found;
  const [rows, messages, notes] = await Promise.all([
    portal.queries.caseFile.load(record.id),
    portal.read.messages.list(record.id),
    portal.read.messages.listNotes(record.id),
  ]);
  const all: Rows = { ...rows, messages, notes };
  const own = selectCaseFile(all, reader);
  const log = await writeLogOf(found);
  const entries: LazyZipEntry[] = [
    ...own.submissions.flatMap((row) => submissionEntries(found, row)),
    ...letterEntries(found, own.letters),
    ...deliveryEntries(found, own.deliveries),
    ...messageEntries(found, own.messages),
    ...invoiceEntries(found, own.invoices),
    json("vedtak.json", told(found, "decisions", own.decisions)),
    json("saksgang.json", {
      supplementRequests: told(found, "supplementRequests", own.supplementRequests),
      postponements: told(found, "postponements", own.postponements),
      regroupings: told(found, "regroupings", own.regroupings),
      appeals: told(found, "appeals", own.appeals),
    }),
    json("kalender.json", calendarOf(found, own.calendarVersions)),
    { path: "events.jsonl", read: () => Buffer.from(log.events) },
    { path: "payloads.jsonl", read: () => Buffer.from(log.payloads) },
  ];
  if (reader.party !== "applicant") {
    entries.push(json("notater.json", told(found, "notes", own.notes)));
    entries.push(json("personer.json", await namesIn(found, own)));
  }
  const readme = await writeReadme(found, await unitNamesOf(found), {
    names: entries.map((entry) => entry.path),
    hasHidden: log.hasHidden,
  });
  return [
    { path: found.language === "en" ? "README.txt" : "LES-MEG.txt", read: () => Buffer.from(readme) },
    ...entries,
  ];
}

function json(path: string, value: unknown): LazyZipEntry {
  return { path, read: () => Buffer.from(`${JSON.stringify(value, null, 1)}\n`) };
}

function told(found: CaseOfParty, section: keyof CaseFileParts, rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => tellRow(section, row, found.reader));
}

/** The event log in the reader's edition: what is not theirs keeps its place in the chain and nothing else. */
async function writeLogOf({ portal, record, reader, viewer }: CaseOfParty) {
  // Texts after events: one that is added between the two is left out, and none is counted as erased that is not.
  const events = await portal.read.events.listEnvelopes(record.id);
  const payloads = await portal.read.events.listPayloads(record.id);
  const eventOf = (one: StoredEnvelope) => ({ type: one.type, ...one.codes }) as ApplicationEvent;
  const copy = redactChain(events, (one) => mayReadEvent({ visibility: one.visibility, event: eventOf(one) }, viewer));
  const shown = copy.filter((one) => isShown(one)).map((one) => one.sequence);
  const kept = new Map(
    [...payloads].filter(([sequence, { payload }]) => shown.includes(sequence) && mayReadPayload(payload, viewer)),
  );
  const erased = shown.filter((sequence) => !payloads.has(sequence)).length;
  const about = { applicationId: record.id, reference: record.reference, edition: editionOf[reader.party], erased };
  return { ...writeEventLog(about, copy, kept), hasHidden: shown.length < events.length };
}

function submissionEntries(found: CaseOfParty, row: Rows["submissions"][number]): LazyZipEntry[] {
  const { portal, record, now, language } = found;
  const start = `soknad/innsending-${row.number}`;
  const { content } = row;
  const { files, ...values } = row;
  const fileNames = files.map(({ id, name }) => ({ id, name }));
  const load = async () => {
    const submission = await loadSubmission(portal, record, row.number);
    if (!submission) throw new RangeError(`no submission ${row.number}`);
    return submission;
  };
  const workbook = text(content, "tableChoice") === "upload" ? text(content, "workbook") : "";
  const attachments = list(content, "attachments");
  const nameOf = (id: string) => files.find((file) => file.id === id)?.name ?? "";
  const bytesOf = async (id: string) => (await portal.read.files.getBytes(id)).bytes;
  const entries: LazyZipEntry[] = [
    json(`${start}.json`, { ...tellRow("submissions", values, found.reader), files: fileNames }),
    { path: `${start}.pdf`, read: async () => summaryPdf(found, await load(), language) },
    ...attachments
      .filter((id) => files.some((file) => file.id === id))
      .map((id, at) => ({
        path: packageFileName(`${start}-vedlegg-${at + 1}`, nameOf(id)),
        read: () => bytesOf(id),
      })),
  ];
  if (workbook && files.some((file) => file.id === workbook))
    entries.push({
      path: packageFileName(`${start}-eksempeltabell`, nameOf(workbook)),
      read: () => bytesOf(workbook),
    });
  if (text(content, "tableChoice") === "build" && list(content, "tables").length > 0)
    entries.push({
      path: `${start}-eksempeltabell.xlsx`,
      async read() {
        const { catalogue } = await portal.deps.catalogue();
        return (await workbookOf((await load()).tables, catalogue, now)).bytes;
      },
    });
  return entries;
}

async function summaryPdf(
  { record, now, today }: CaseOfParty,
  submission: NonNullable<Awaited<ReturnType<typeof loadSubmission>>>,
  language: Language,
): Promise<Buffer> {
  const texts = textsOf({ lang: language });
  const t = texts.status.package;
  return writeSummaryPdf({
    title: t.pdfTitle({ reference: record.reference }),
    language,
    lines: [
      record.title,
      texts.status.submission.number({
        number: submission.number,
        total: submission.total,
        date: formatDate(submission.receivedOn, language),
      }),
      t.made({ date: formatDate(today, language) }),
    ],
    sections: summarise(submission, texts, language),
    simplifiedNote: t.simplified,
    createdAt: now,
    pageText: t.page,
  });
}

function letterEntries(found: CaseOfParty, letters: Rows["letters"]): LazyZipEntry[] {
  const { portal, record } = found;
  return [
    json("brev/brev.json", told(found, "letters", letters)),
    ...letters.flatMap((letter, at): LazyZipEntry[] => {
      const number = String(at + 1).padStart(2, "0");
      const stem = packageFileName(`brev/${number}-${osloDate(letter.writtenAt)}`, letter.subject.replaceAll(".", ""));
      return [
        { path: `${stem}.txt`, read: () => Buffer.from(`${letter.subject}\n\n${letter.body}\n`) },
        { path: `${stem}.pdf`, read: async () => (await letterFile(letter, record, portal.deps.operatorName)).bytes },
      ];
    }),
  ];
}

function deliveryEntries(found: CaseOfParty, deliveries: Rows["deliveries"]): LazyZipEntry[] {
  const { portal } = found;
  return [
    json("leveringer/leveringer.json", told(found, "deliveries", deliveries)),
    ...deliveries.flatMap((one) =>
      one.files.map((file, at): LazyZipEntry => ({
        path: packageFileName(`leveringer/${one.unitId}-${one.number}-${at + 1}`, file.name),
        read: async () => (await portal.read.files.getBytes(file.id)).bytes,
      })),
    ),
  ];
}

function messageEntries(found: CaseOfParty, messages: MessageRecord[]): LazyZipEntry[] {
  const { portal } = found;
  return [
    json("meldinger/meldinger.json", told(found, "messages", messages)),
    ...messages.flatMap((message, at) =>
      message.files.map((file, index): LazyZipEntry => ({
        path: packageFileName(`meldinger/${at + 1}-vedlegg-${index + 1}`, file.name),
        read: async () => (await portal.read.files.getBytes(file.id)).bytes,
      })),
    ),
  ];
}

function invoiceEntries(found: CaseOfParty, invoices: Rows["invoices"]): LazyZipEntry[] {
  const { portal } = found;
  return [
    json("fakturaer/fakturaer.json", told(found, "invoices", invoices)),
    ...invoices.flatMap(({ pdfFileId, number }): LazyZipEntry[] =>
      pdfFileId && number
        ? [
            {
              path: packageFileName(`fakturaer/${number.replaceAll(/[^A-Za-z0-9-]/g, "_")}`, ".pdf"),
              read: async () => (await portal.read.files.getBytes(pdfFileId)).bytes,
            },
          ]
        : [],
    ),
  ];
}

/** The versions of the calendar that the case's dates were counted with, and what the office had added by then. */
function calendarOf(found: CaseOfParty, versions: Rows["calendarVersions"]) {
  const { record, portal } = found;
  const used = [...new Set(record.state.parts.flatMap((part) => part.calendarVersion ?? []))];
  const latest = Math.max(0, ...used.map((version) => Number(/\+(\d+)$/.exec(version)?.[1] ?? 0)));
  return {
    used,
    today: portal.deps.calendar.version,
    added: told(
      found,
      "calendarVersions",
      versions.filter((version) => version.number <= latest),
    ),
  };
}

/** For staff: whom the ids of accounts belong to. */
async function namesIn({ portal, record }: CaseOfParty, rows: Rows): Promise<Record<string, string>> {
  const events = await portal.read.events.listEnvelopes(record.id);
  const ids = [
    ...events.map((event) => event.actorId),
    ...rows.messages.map((message) => message.writtenBy),
    ...rows.notes.map((note) => note.writtenBy),
  ];
  return Object.fromEntries(await portal.read.identity.namesOf(ids));
}
