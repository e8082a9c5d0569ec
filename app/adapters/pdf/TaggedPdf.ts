import PDFDocument from "pdfkit";
import type { Language } from "~/schemas/language";
import { toWinAnsi } from "./toWinAnsi";

export type PdfTag = "H1" | "H2" | "P";

/** How a piece of text looks. */
export interface PdfLook {
  bold?: boolean;
  /** In points. */
  size: number;
  /** Less strong: what is about the text, not of it. */
  quiet?: boolean;
}

const locales: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
/** In points: A4 with room for a hole punch. */
const margins = { top: 64, bottom: 72, left: 64, right: 56 };
const ink = "#1e2b32";
const quiet = "#4f5d65";
const regular = "Helvetica";
const bold = "Helvetica-Bold";
const bulletWidth = 12;

export interface PdfSettings {
  title: string;
  language: Language;
  /** By the application clock; part of the file, so that the same content gives the same bytes. */
  createdAt: Date;
  /** False leaves the pages readable as text, for tests. */
  compress?: boolean;
}

/**
 * A tagged PDF, written from top to bottom: title, language, headings, paragraphs and lists are there for screen
 * readers. It uses the fonts that every reader has, which hold the letters of Windows-1252.
 */
export class TaggedPdf {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #done: Promise<Buffer>;
  #isSimplified = false;

  constructor({ title, language, createdAt, compress = true }: PdfSettings) {
    this.#doc = new PDFDocument({
      size: "A4",
      margins,
      pdfVersion: "1.7",
      tagged: true,
      lang: locales[language],
      displayTitle: true,
      bufferPages: true,
      compress,
      info: { Title: title, Creator: "Helsetabell", Producer: "Helsetabell", CreationDate: createdAt },
    });
    const chunks: Buffer[] = [];
    this.#done = new Promise<Buffer>((resolve, reject) => {
      this.#doc.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.#doc.on("end", () => resolve(Buffer.concat(chunks)));
      this.#doc.on("error", reject);
    });
    this.#root = this.#doc.struct("Document");
    this.#doc.addStructure(this.#root);
  }

  /** Whether a letter had to be written more simply than it was typed; screen readers have it as typed. */
  get isSimplified(): boolean {
    return this.#isSimplified;
  }

  /** A heading or a paragraph. */
  write(tag: PdfTag, text: string, look: PdfLook): void {
    this.#root.add(this.#textElement(tag, text, () => this.#look(look)));
  }

  /** A list with a dot before each point. */
  writeList(items: readonly string[], look: PdfLook): void {
    const list = this.#doc.struct("L");
    this.#root.add(list);
    for (const item of items) {
      this.keepTogether(look.size * 2);
      const point = this.#doc.struct("LI");
      list.add(point);
      const top = this.#doc.y;
      point.add(
        this.#doc.struct("Lbl", {}, () => {
          this.#look(look);
          this.#doc.text("•", margins.left, top, { lineBreak: false });
        }),
      );
      point.add(this.#textElement("LBody", item, () => this.#look(look), { x: margins.left + bulletWidth, y: top }));
      point.end();
      this.space(0.2);
    }
    list.end();
    this.#doc.x = margins.left;
  }

  /** @param lines how many empty lines */
  space(lines: number): void {
    this.#doc.moveDown(lines);
  }

  /** A heading is not left alone at the foot of a page. @param points what must fit below it */
  keepTogether(points: number): void {
    if (this.#doc.y + points > this.#doc.page.height - margins.bottom) this.#doc.addPage();
  }

  /**
   * Numbers the pages and closes the file.
   * @param footText on the left of each page, beside the number
   */
  async finish(pageText: (p: { page: number; pages: number }) => string, footText = ""): Promise<Buffer> {
    this.#root.end();
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.#doc.switchToPage(start + page);
      this.#writeFoot(pageText({ page: page + 1, pages: count }), footText);
    }
    this.#doc.end();
    return this.#done;
  }

  #textElement(
    tag: PdfTag | "LBody",
    text: string,
    look: () => void,
    at?: { x: number; y: number },
  ): PDFKit.PDFStructureElement {
    const written = toWinAnsi(text);
    this.#isSimplified ||= written.isSimplified;
    // What a screen reader says and what is copied is the text as it was typed.
    const actual = written.isSimplified ? { actual: text } : {};
    return this.#doc.struct(tag, actual, () => {
      look();
      if (at) this.#doc.text(written.text, at.x, at.y, { width: this.#right() - at.x });
      else this.#doc.text(written.text);
    });
  }

  #look({ bold: isBold = false, size, quiet: isQuiet = false }: PdfLook): void {
    this.#doc
      .font(isBold ? bold : regular)
      .fontSize(size)
      .fillColor(isQuiet ? quiet : ink);
  }

  #right(): number {
    return this.#doc.page.width - margins.right;
  }

  #writeFoot(right: string, left: string): void {
    const doc = this.#doc;
    // Text below the margin would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    const width = doc.page.width - margins.left - margins.right;
    this.#look({ size: 9, quiet: true });
    const y = doc.page.height - 44;
    if (left) doc.text(toWinAnsi(left).text, margins.left, y, { width: width - 90, lineBreak: false });
    doc.text(toWinAnsi(right).text, margins.left, y, { width, align: "right", lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins.bottom = margins.bottom;
  }
}
