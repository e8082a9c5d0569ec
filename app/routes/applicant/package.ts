import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeSummaryPdf } from "~/app/adapters/pdf/writeSummaryPdf";
import { writeZip, type ZipEntry } from "~/app/adapters/zip/writeZip";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { list, text } from "~/app/domain/applications/draftValues";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { packageFileName } from "~/app/domain/applications/packageFileName";
import { loadCaseOfApplicant, type CaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadSubmission } from "~/app/http/caseSubmission";
import { contentDisposition } from "~/app/http/contentDisposition";
import { notFound } from "~/app/http/problem";
import { workbookOf } from "./tableFiles.server";
import { formatDate } from "~/app/i18n/formatDate";
import { textsOf } from "~/app/i18n/useTexts";
import { summarise } from "~/app/ui/status/summarise";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

/**
 * The application as one package: the sample table, the further attachments and a printable summary with every
 * answer, for use as an attachment elsewhere.
 */
export async function loader(args: LoaderFunctionArgs) {
  const found = await loadCaseOfApplicant(args);
  const { portal, record, now } = found;
  const submission = await loadSubmission(portal, record);
  if (!submission) throw notFound();
  const summary = await summaryOf(found, submission);
  const files = await Promise.all([tableOf(found, submission), ...attachmentsOf(found, submission)]);
  const entries = [summary, ...files.filter((file) => file !== null)];
  const zip = await writeZip(entries, now);
  return new Response(new Uint8Array(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(zip.length),
      "Content-Disposition": contentDisposition(`${record.reference}.zip`),
      "Cache-Control": "private, no-store",
    },
  });
}

async function summaryOf(
  { record, language, now, today }: CaseOfApplicant,
  submission: SubmissionData,
): Promise<ZipEntry> {
  const texts = textsOf({ lang: language });
  const t = texts.status.package;
  const { reference, title } = record;
  const bytes = await writeSummaryPdf({
    title: t.pdfTitle({ reference }),
    language,
    lines: [
      title,
      `${t.receivedOn}: ${formatDate(submission.receivedOn, language)}`,
      t.made({ date: formatDate(today, language) }),
    ],
    sections: summarise(submission, texts, language),
    simplifiedNote: t.simplified,
    createdAt: now,
    pageText: t.page,
  });
  return { name: `${reference}-${t.summaryFile}.pdf`, bytes };
}

/** The sample table as it was uploaded, or the built ones as one workbook; none where help was asked for. */
async function tableOf(found: CaseOfApplicant, submission: SubmissionData): Promise<ZipEntry | null> {
  const { portal, record, language } = found;
  const name = `${record.reference}-${textsOf({ lang: language }).status.package.tableFile}`;
  if (submission.tables.length > 0) {
    const { catalogue } = await portal.deps.catalogue();
    const { bytes } = await workbookOf(submission.tables, catalogue, found.now);
    return { name: `${name}.xlsx`, bytes };
  }
  const id = text(submission.content, "workbook");
  if (text(submission.content, "tableChoice") !== "upload" || !id) return null;
  const file = await portal.read.files.getBytes(id);
  const extension = /\.[a-z0-9]{1,5}$/i.exec(file.name)?.[0].toLowerCase() ?? "";
  return { name: name + extension, bytes: file.bytes };
}

function attachmentsOf(
  { portal, record, language }: CaseOfApplicant,
  { content }: SubmissionData,
): Promise<ZipEntry>[] {
  const word = textsOf({ lang: language }).status.package.attachmentFile;
  return list(content, "attachments").map(async (id, at) => {
    const { name, bytes } = await portal.read.files.getBytes(id);
    return { name: packageFileName(`${record.reference}-${word}-${at + 1}`, name), bytes };
  });
}
