import { TaggedPdf, type PdfTypeface } from "~/app/adapters/pdf/TaggedPdf";
import { keepSections } from "~/app/domain/own-records/keepSections";
import type { LetterBlock, RecordLetter } from "~/app/domain/own-records/RecordLetter";

/** A letter in which everything is filled in has room on one page. */
const text = { size: 9.5 };
/** In points: room for a signature by hand, and for eleven digits. */
const signatureSpace = 2.6;
const numberWidth = 190;

export interface LettersPdfSettings {
  /** Inter, or another font with the letters that are needed. */
  fonts: { regular: Uint8Array; bold: Uint8Array };
  createdAt: Date;
  /** Letters for paper have the line for the personal number; those that go by mail don't. */
  hasNumberLine: boolean;
  /** The number of a page, where a letter has more than one. */
  pageText: (p: { page: number; pages: number }) => string;
  /** False leaves the pages readable as text, for tests. */
  compress?: boolean;
}

export interface LettersPdf {
  bytes: Uint8Array;
  /** Characters that the font does not have, each once: they stand as empty boxes. */
  lacking: string[];
}

/**
 * Letters as one tagged PDF, each on a page of its own. It runs in the browser: what is written goes nowhere.
 * @param letters at least one; the first decides the language of the file
 * @throws {RangeError} without letters
 */
export async function writeLettersPdf(
  letters: readonly RecordLetter[],
  settings: LettersPdfSettings,
): Promise<LettersPdf> {
  const [first] = letters;
  if (!first) throw new RangeError("a file has at least one letter");
  const { fonts, createdAt, hasNumberLine, pageText, compress = true } = settings;
  const typeface: PdfTypeface = { ...fonts, write: (typed) => ({ text: typed.normalize("NFC"), isSimplified: false }) };
  const title = [...new Set(letters.map(({ subject }) => subject))].join(", ");
  const pdf = new TaggedPdf({ title, language: first.language, typeface, createdAt, compress });
  letters.forEach((letter, index) => {
    if (index > 0) pdf.beginPart();
    writeLetter(pdf, letter, hasNumberLine);
  });
  const bytes = await pdf.finish((page) => (page.pages > 1 ? pageText(page) : ""));
  return { bytes, lacking: pdf.lacking };
}

function writeLetter(pdf: TaggedPdf, letter: RecordLetter, hasNumberLine: boolean): void {
  pdf.write("P", letter.sender.join("\n"), text);
  pdf.space(1);
  pdf.write("P", letter.recipient.join("\n"), text);
  pdf.space(1);
  pdf.write("P", letter.date, text);
  pdf.space(1);
  pdf.write("H1", letter.subject, { size: 13, bold: true });
  for (const block of letter.blocks) writeBlock(pdf, block);
  if (hasNumberLine && letter.numberLine) {
    pdf.space(1);
    pdf.keepTogether(40);
    pdf.writeBlank(letter.numberLine, text, numberWidth);
  }
  pdf.space(1);
  pdf.keepTogether(80);
  pdf.write("P", letter.closing, text);
  pdf.space(signatureSpace);
  if (letter.signature) pdf.write("P", letter.signature, text);
}

function writeBlock(pdf: TaggedPdf, block: LetterBlock): void {
  pdf.space(0.5);
  if (block.kind === "text") pdf.write("P", keepSections(block.text), text);
  else pdf.writeList(block.items, text);
}
