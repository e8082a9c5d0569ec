import PDFDocument from "pdfkit";
import type { Language } from "~/schemas/language";
import { toWinAnsi } from "./toWinAnsi";

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

const locales: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
/** In points: A4 with room for a hole punch. */
const margins = { top: 64, bottom: 72, left: 64, right: 56 };
const ink = "#1e2b32";
const quiet = "#4f5d65";
const regular = "Helvetica";
const bold = "Helvetica-Bold";

/**
 * A summary as a tagged PDF: title, language and headings are there for screen readers. It uses the fonts that every
 * reader has, which hold the letters of Windows-1252.
 * @param options.compress false leaves the pages readable as text, for tests
 */
export async function writeSummaryPdf(summary: PdfSummary, options: { compress?: boolean } = {}): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins,
    pdfVersion: "1.7",
    tagged: true,
    lang: locales[summary.language],
    displayTitle: true,
    bufferPages: true,
    compress: options.compress ?? true,
    info: { Title: summary.title, Creator: "Helsetabell", Producer: "Helsetabell", CreationDate: summary.createdAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  writeContent(doc, summary);
  numberPages(doc, summary);
  doc.end();
  return done;
}

function writeContent(doc: PDFKit.PDFDocument, summary: PdfSummary): void {
  const root = doc.struct("Document");
  doc.addStructure(root);
  let isSimplified = false;
  const write = (tag: "H1" | "H2" | "P", text: string, look: () => void) => {
    const written = toWinAnsi(text);
    isSimplified ||= written.isSimplified;
    // What a screen reader says and what is copied is the text as it was typed.
    const actual = written.isSimplified ? { actual: text } : {};
    root.add(
      doc.struct(tag, actual, () => {
        look();
        doc.text(written.text);
      }),
    );
  };
  write("H1", summary.title, () => doc.font(bold).fontSize(20).fillColor(ink));
  doc.moveDown(0.4);
  for (const line of summary.lines) write("P", line, () => doc.font(regular).fontSize(10.5).fillColor(quiet));
  for (const section of summary.sections) {
    doc.moveDown(1.2);
    keepTogether(doc, 90);
    write("H2", section.heading, () => doc.font(bold).fontSize(14).fillColor(ink));
    for (const row of section.rows) {
      doc.moveDown(0.5);
      keepTogether(doc, 40);
      write("P", row.label, () => doc.font(bold).fontSize(10.5).fillColor(ink));
      write("P", row.text, () => doc.font(regular).fontSize(10.5).fillColor(ink));
    }
  }
  if (isSimplified) {
    doc.moveDown(1.2);
    write("P", summary.simplifiedNote, () => doc.font(regular).fontSize(9).fillColor(quiet));
  }
  root.end();
}

/** A heading is not left alone at the foot of a page. @param points what must fit below it */
function keepTogether(doc: PDFKit.PDFDocument, points: number): void {
  if (doc.y + points > doc.page.height - margins.bottom) doc.addPage();
}

function numberPages(doc: PDFKit.PDFDocument, { pageText }: PdfSummary): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    // Text below the margin would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    doc
      .font(regular)
      .fontSize(9)
      .fillColor(quiet)
      .text(toWinAnsi(pageText({ page: page + 1, pages: count })).text, margins.left, doc.page.height - 44, {
        width: doc.page.width - margins.left - margins.right,
        align: "right",
        lineBreak: false,
      });
    doc.endMarkedContent();
    doc.page.margins.bottom = margins.bottom;
  }
}
