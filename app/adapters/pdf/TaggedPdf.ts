import PDFDocument from "pdfkit";
import type { Language } from "~/schemas/language";

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
/** What the fonts of a typeface are called within a file, so that each is read once. */
const fonts = { regular: "letter", bold: "letter-bold" };
const bulletWidth = 12;

/** A typeface, and how what is typed is written with the letters that it has. */
export interface PdfTypeface {
  /** The name of a font that every reader has, or the bytes of one to embed. */
  regular: string | Uint8Array;
  bold: string | Uint8Array;
  /** @returns the text with letters of the typeface, and whether it differs in more than spaces */
  write(text: string): { text: string; isSimplified: boolean };
}

interface EmbeddedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export interface PdfSettings {
  title: string;
  language: Language;
  typeface: PdfTypeface;
  /** By the application clock; part of the file, so that the same content gives the same bytes. */
  createdAt: Date;
  /** False leaves the pages readable as text, for tests. */
  compress?: boolean;
}

/**
 * A tagged PDF, written from top to bottom: title, language, headings, paragraphs and lists are there for screen
 * readers. It knows nothing of the server, so that a browser writes letters with it as well.
 */
export class TaggedPdf {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #typeface: PdfTypeface;
  readonly #done: Promise<Uint8Array>;
  /** The pages that a part of the file begins on, the first apart. */
  readonly #parts: number[] = [];
  readonly #lacking = new Set<string>();
  #isSimplified = false;

  constructor({ title, language, typeface, createdAt, compress = true }: PdfSettings) {
    this.#typeface = typeface;
    this.#doc = new PDFDocument({
      // Else it begins with a font that a browser does not have.
      font: "",
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
    this.#doc.registerFont(fonts.bold, typeface.bold).registerFont(fonts.regular, typeface.regular).font(fonts.regular);
    const chunks: Uint8Array[] = [];
    this.#done = new Promise<Uint8Array>((resolve, reject) => {
      this.#doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      this.#doc.on("end", () => resolve(join(chunks)));
      this.#doc.on("error", reject);
    });
    this.#root = this.#doc.struct("Document");
    this.#doc.addStructure(this.#root);
  }

  /** Whether a letter had to be written more simply than it was typed; screen readers have it as typed. */
  get isSimplified(): boolean {
    return this.#isSimplified;
  }

  /** Characters that an embedded font does not have, each once. */
  get lacking(): string[] {
    return [...this.#lacking];
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

  /** What follows begins on a new page, and its pages are counted anew. */
  beginPart(): void {
    this.#doc.addPage();
    this.#parts.push(this.#pageCount() - 1);
  }

  /** A paragraph with an empty line behind it to write on by hand. @param points how long that line is */
  writeBlank(text: string, look: PdfLook, points: number): void {
    this.write("P", text, look);
    const end = margins.left + this.#doc.widthOfString(this.#typeface.write(text).text) + look.size / 2;
    const isBeside = end + points <= this.#right();
    if (!isBeside) this.space(1.4);
    const [x, y] = [isBeside ? end : margins.left, this.#doc.y - look.size / 4];
    this.#doc.markContent("Artifact", { type: "Layout" });
    this.#doc
      .moveTo(x, y)
      .lineTo(x + points, y)
      .lineWidth(0.7)
      .strokeColor(quiet)
      .stroke();
    this.#doc.endMarkedContent();
  }

  /**
   * Numbers the pages and closes the file.
   * @param pageText of one page among those of its part; empty for none
   * @param footText on the left of each page, beside the number
   */
  async finish(pageText: (p: { page: number; pages: number }) => string, footText = ""): Promise<Uint8Array> {
    this.#root.end();
    const count = this.#pageCount();
    const begins = [0, ...this.#parts, count];
    for (let page = 0; page < count; page++) {
      const part = begins.findLastIndex((begin) => begin <= page);
      const begin = begins[part] ?? 0;
      this.#doc.switchToPage(page);
      this.#writeFoot(pageText({ page: page - begin + 1, pages: (begins[part + 1] ?? count) - begin }), footText);
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
    const written = this.#typeface.write(text);
    this.#isSimplified ||= written.isSimplified;
    // What a screen reader says and what is copied is the text as it was typed.
    const actual = written.isSimplified ? { actual: text } : {};
    return this.#doc.struct(tag, actual, () => {
      look();
      this.#noteLacking(written.text);
      if (at) this.#doc.text(written.text, at.x, at.y, { width: this.#right() - at.x });
      else this.#doc.text(written.text);
    });
  }

  #look({ bold: isBold = false, size, quiet: isQuiet = false }: PdfLook): void {
    this.#doc
      .font(isBold ? fonts.bold : fonts.regular)
      .fontSize(size)
      .fillColor(isQuiet ? quiet : ink);
  }

  /** The font in use is no part of what pdfkit declares; one that every reader has does not say what it holds. */
  #noteLacking(text: string): void {
    const { font } = (this.#doc as unknown as { _font: { font: Partial<EmbeddedFont> } })._font;
    if (!font.hasGlyphForCodePoint) return;
    for (const character of text)
      if (!/\s/.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
        this.#lacking.add(character);
  }

  #pageCount(): number {
    return this.#doc.bufferedPageRange().count;
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
    const write = (text: string) => this.#typeface.write(text).text;
    if (left) doc.text(write(left), margins.left, y, { width: width - 90, lineBreak: false });
    if (right) doc.text(write(right), margins.left, y, { width, align: "right", lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins.bottom = margins.bottom;
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
