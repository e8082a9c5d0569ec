import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun, type IRunOptions } from "docx";
import { keepSections } from "~/app/domain/own-records/keepSections";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import type { Language } from "~/schemas/language";

const locales: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const font = "Arial";
const bullets = "points";
/** In twentieths of a point. */
const gap = { block: 120, part: 200, signature: 560 };
const margin = { top: 1000, bottom: 1000, left: 1280, right: 1120 };
/** Room for eleven digits by hand. */
const blankLine = "_".repeat(26);

/**
 * Letters as one .docx, each on a page of its own, with headings as styles and the language of the text. It runs in the
 * browser: what is written goes nowhere.
 * @param letters at least one; the first decides the language of the file
 * @throws {RangeError} without letters
 */
export async function writeLettersDocx(letters: readonly RecordLetter[]): Promise<Blob> {
  const [first] = letters;
  if (!first) throw new RangeError("a file has at least one letter");
  const language = { value: locales[first.language] };
  const run: IRunOptions = { font, size: 20, language };
  const document = new Document({
    creator: first.signature,
    lastModifiedBy: first.signature,
    title: [...new Set(letters.map(({ subject }) => subject))].join(", "),
    styles: {
      default: {
        document: { run },
        heading1: { run: { ...run, size: 27, bold: true }, paragraph: { spacing: { after: gap.block } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin } },
        children: letters.flatMap((letter, index) => writeLetter(letter, index > 0)),
      },
    ],
  });
  return Packer.toBlob(document);
}

function writeLetter(letter: RecordLetter, pageBreakBefore: boolean): Paragraph[] {
  return [
    new Paragraph({ children: lines(letter.sender), spacing: { after: gap.part }, pageBreakBefore }),
    new Paragraph({ children: lines(letter.recipient), spacing: { after: gap.part } }),
    new Paragraph({ children: lines([letter.date]), spacing: { after: gap.part } }),
    new Paragraph({ children: lines([letter.subject]), heading: HeadingLevel.HEADING_1 }),
    ...letter.blocks.flatMap((block) =>
      block.kind === "text"
        ? [new Paragraph({ children: lines(keepSections(block.text).split("\n")), spacing: { after: gap.block } })]
        : block.items.map(
            (item, at) =>
              new Paragraph({
                children: lines(item.split("\n")),
                numbering: { reference: bullets, level: 0 },
                spacing: { after: at === block.items.length - 1 ? gap.block : 0 },
              }),
          ),
    ),
    ...(letter.numberLine
      ? [new Paragraph({ children: lines([`${letter.numberLine} ${blankLine}`]), spacing: { after: gap.part } })]
      : []),
    new Paragraph({ children: lines([letter.closing]), spacing: { after: gap.signature } }),
    ...(letter.signature ? [new Paragraph({ children: lines([letter.signature]) })] : []),
  ];
}

const lines = (texts: readonly string[]): TextRun[] =>
  texts.map((text, index) => new TextRun(index > 0 ? { text, break: 1 } : { text }));
