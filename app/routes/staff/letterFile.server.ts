import { writeLetterPdf } from "~/app/adapters/pdf/writeLetterPdf";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate } from "~/app/i18n/formatDate";
import { letterTexts } from "~/app/i18n/letterTexts";
import type { Language } from "~/schemas/language";

/** A letter as it is kept. */
export interface KeptLetter {
  kind: string;
  language: string;
  subject: string;
  body: string;
  writtenAt: Date;
}

/**
 * A letter as a file: a tagged PDF in the letter's own language, with reference, title and date above it. The same
 * letter always gives the same bytes.
 */
export async function letterFile(
  letter: KeptLetter,
  record: { reference: string; title: string },
  operator: string,
): Promise<{ name: string; mediaType: "application/pdf"; bytes: Buffer }> {
  const language = letter.language as Language;
  const t = letterTexts[language];
  const writtenOn = osloDate(letter.writtenAt);
  const bytes = await writeLetterPdf({
    subject: letter.subject,
    body: letter.body,
    language,
    operator,
    lines: [t.reference(record), formatDate(writtenOn, language)],
    foot: record.reference,
    simplifiedNote: t.pdf.simplified,
    writtenAt: letter.writtenAt,
    pageText: t.pdf.page,
  });
  return { name: `${record.reference}-${letter.kind}-${writtenOn}.pdf`, mediaType: "application/pdf", bytes };
}
