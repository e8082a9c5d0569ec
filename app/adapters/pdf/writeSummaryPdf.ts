import type { Language } from "~/schemas/language";
import { standardTypeface } from "./standardTypeface";
import { TaggedPdf } from "./TaggedPdf";

export interface PdfSummary {
  title: string;
  language: Language;
  /** Under the title. */
  lines: string[];
  sections: { heading: string; rows: { label: string; text: string }[] }[];
  /** Stands last when letters had to be written more simply than they were typed. */
  simplifiedNote: string;
  /** By the application clock; part of the file, so that the same summary gives the same bytes. */
  createdAt: Date;
  pageText(p: { page: number; pages: number }): string;
}

/**
 * A summary as a tagged PDF.
 * @param options.compress false leaves the pages readable as text, for tests
 */
export async function writeSummaryPdf(summary: PdfSummary, options: { compress?: boolean } = {}): Promise<Buffer> {
  const { title, language, createdAt } = summary;
  const pdf = new TaggedPdf({ title, language, typeface: standardTypeface, createdAt, ...options });
  pdf.write("H1", title, { bold: true, size: 20 });
  pdf.space(0.4);
  for (const line of summary.lines) pdf.write("P", line, { size: 10.5, quiet: true });
  for (const section of summary.sections) {
    pdf.space(1.2);
    pdf.keepTogether(90);
    pdf.write("H2", section.heading, { bold: true, size: 14 });
    for (const row of section.rows) {
      pdf.space(0.5);
      pdf.keepTogether(40);
      pdf.write("P", row.label, { bold: true, size: 10.5 });
      pdf.write("P", row.text, { size: 10.5 });
    }
  }
  if (pdf.isSimplified) {
    pdf.space(1.2);
    pdf.write("P", summary.simplifiedNote, { size: 9, quiet: true });
  }
  return Buffer.from(await pdf.finish(summary.pageText));
}
