import PDFDocument from "pdfkit";
import type { InvoiceDocument } from "~/app/domain/fees/InvoiceDocument";
import type { Language } from "~/schemas/language";
import { toWinAnsi } from "./toWinAnsi";

const locales: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
/** In points: A4 with room for a hole punch. */
const margins = { top: 64, bottom: 72, left: 64, right: 56 };
const labelWidth = 130;
const amountWidth = 110;
const ink = "#1e2b32";
const quiet = "#4f5d65";
const line = "#dcd9d0";
const regular = "Helvetica";
const bold = "Helvetica-Bold";
type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/**
 * An invoice as a tagged PDF: title, language, headings and the table are there for screen readers, and its text can be
 * selected. It uses the fonts that every reader has, which hold the letters of Windows-1252.
 * @param options.compress false leaves the pages readable as text, for tests
 */
export async function writeInvoicePdf(invoice: InvoiceDocument, options: { compress?: boolean } = {}): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins,
    pdfVersion: "1.7",
    tagged: true,
    lang: locales[invoice.language],
    displayTitle: true,
    bufferPages: true,
    compress: options.compress ?? true,
    info: { Title: invoice.title, Creator: "Helsetabell", Producer: "Helsetabell", CreationDate: invoice.createdAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  writeContent(doc, invoice);
  numberPages(doc, invoice);
  doc.end();
  return done;
}

function writeContent(doc: Doc, invoice: InvoiceDocument): void {
  const root = doc.struct("Document");
  doc.addStructure(root);
  let isSimplified = false;
  const put = (parent: Element, tag: string, text: string, look: (written: string) => void) => {
    const written = toWinAnsi(text);
    isSimplified ||= written.isSimplified;
    // What a screen reader says and what is copied is the text as it was typed.
    const actual = written.isSimplified ? { actual: text } : {};
    parent.add(doc.struct(tag, actual, () => look(written.text)));
  };
  const paragraph = (tag: "H1" | "P", text: string, font: string, size: number, colour: string) =>
    put(root, tag, text, (written) => doc.font(font).fontSize(size).fillColor(colour).text(written, margins.left));

  paragraph("H1", invoice.title, bold, 20, ink);
  doc.moveDown(0.8);
  for (const { label, text } of invoice.facts) {
    keepTogether(doc, 30);
    const top = doc.y;
    put(root, "P", label, (written) =>
      doc.font(bold).fontSize(10.5).fillColor(ink).text(written, margins.left, top, { width: labelWidth }),
    );
    const below = doc.y;
    const left = margins.left + labelWidth;
    const width = doc.page.width - left - margins.right;
    put(root, "P", text, (written) => doc.font(regular).fontSize(10.5).text(written, left, top, { width }));
    doc.y = Math.max(doc.y, below) + 4;
  }
  doc.moveDown(1);
  writeTable(doc, root, invoice, put);
  doc.moveDown(1.2);
  for (const note of invoice.notes) {
    keepTogether(doc, 30);
    paragraph("P", note, regular, 9.5, quiet);
    doc.moveDown(0.3);
  }
  if (isSimplified) paragraph("P", invoice.simplifiedNote, regular, 9, quiet);
  root.end();
}

type Put = (parent: Element, tag: string, text: string, look: (written: string) => void) => void;

/** Two columns: what, and its amount to the right; the sums below a line. */
function writeTable(doc: Doc, root: Element, { table }: InvoiceDocument, put: Put): void {
  const element = doc.struct("Table");
  root.add(element);
  const width = doc.page.width - margins.left - margins.right;
  const row = ({ what, amount }: { what: string; amount: string }, kind: "head" | "line" | "sum") => {
    const font = kind === "line" ? regular : bold;
    doc.font(font).fontSize(10.5);
    const whatWidth = width - amountWidth - 12;
    keepTogether(doc, doc.heightOfString(toWinAnsi(what).text, { width: whatWidth }) + 16);
    const top = doc.y + 5;
    const tr = doc.struct("TR");
    element.add(tr);
    put(tr, kind === "line" ? "TD" : "TH", what, (written) =>
      doc.font(font).fillColor(ink).text(written, margins.left, top, { width: whatWidth }),
    );
    const below = doc.y;
    put(tr, kind === "head" ? "TH" : "TD", amount, (written) =>
      doc
        .font(font)
        .fillColor(ink)
        .text(written, margins.left + width - amountWidth, top, { width: amountWidth, align: "right" }),
    );
    tr.end();
    doc.y = Math.max(doc.y, below) + 5;
    const y = doc.y;
    doc.markContent("Artifact", { type: "Layout" });
    doc
      .moveTo(margins.left, y)
      .lineTo(margins.left + width, y)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke();
    doc.endMarkedContent();
  };
  row(table.headings, "head");
  for (const one of table.rows) row(one, "line");
  for (const one of table.sums) row(one, "sum");
  element.end();
}

/** Nothing is left alone at the foot of a page. @param points what must fit */
function keepTogether(doc: Doc, points: number): void {
  if (doc.y + points > doc.page.height - margins.bottom) doc.addPage();
}

function numberPages(doc: Doc, { pageText }: InvoiceDocument): void {
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
