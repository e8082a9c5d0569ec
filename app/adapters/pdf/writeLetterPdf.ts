import { readLetterBody } from "~/app/domain/letters/readLetterBody";
import type { Language } from "~/schemas/language";
import { standardTypeface } from "./standardTypeface";
import { TaggedPdf } from "./TaggedPdf";

export interface PdfLetter {
  subject: string;
  /** Plain text; "## " before a heading, "- " before a point of a list. */
  body: string;
  language: Language;
  /** Who sends it, above the letter. */
  operator: string;
  /** What the letter says above its subject, such as «Sak HT-2026-00001» and «23. november 2026». */
  lines: string[];
  /** At the foot of each page: the reference. */
  foot: string;
  /** Stands last when letters had to be written more simply than they were typed. */
  simplifiedNote: string;
  /** When it was written, by the application clock. */
  writtenAt: Date;
  pageText(p: { page: number; pages: number }): string;
}

const text = { size: 10.5 };

/**
 * A letter as a tagged PDF: its subject is the title and the one heading of the first level, what the letter has of
 * headings and lists are tagged so.
 */
export async function writeLetterPdf(letter: PdfLetter): Promise<Buffer> {
  const { subject, language, writtenAt, operator, lines } = letter;
  const pdf = new TaggedPdf({ title: subject, language, typeface: standardTypeface, createdAt: writtenAt });
  pdf.write("P", operator, { size: 12, bold: true });
  pdf.space(0.4);
  for (const line of lines) pdf.write("P", line, { ...text, quiet: true });
  pdf.space(1.6);
  pdf.write("H1", subject, { bold: true, size: 16 });
  for (const block of readLetterBody(letter.body)) {
    pdf.space(block.type === "heading" ? 1 : 0.7);
    switch (block.type) {
      case "heading":
        pdf.keepTogether(70);
        pdf.write("H2", block.text, { bold: true, size: 12.5 });
        break;
      case "list":
        pdf.writeList(block.items, text);
        break;
      case "paragraph":
        pdf.write("P", block.text, text);
    }
  }
  if (pdf.isSimplified) {
    pdf.space(1.2);
    pdf.write("P", letter.simplifiedNote, { size: 9, quiet: true });
  }
  return Buffer.from(await pdf.finish(letter.pageText, letter.foot));
}
