import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { readZip } from "~/app/adapters/zip/testing/readZip";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { writeLettersDocx } from "./writeLettersDocx";
import { writeLettersPdf } from "./writeLettersPdf";

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/inter/${name}.ttf`)));
const fonts = { regular: font("400Regular/Inter_400Regular"), bold: font("700Bold/Inter_700Bold") };

const letter = (change: Partial<RecordLetter> = {}): RecordLetter => ({
  ...{ request: { kind: "access" }, language: "nn", fileName: "innsyn", date: "7. desember 2026" },
  ...{ sender: ["Áile Žąk", "Kárášjohka"], recipient: ["Čoalmmi & Łódź", "<Nguyễn>"], subject: "Krav om innsyn" },
  blocks: [
    { kind: "text", text: "Første avsnitt\nmed ei linje til" },
    { kind: "list", items: ["journalnotat", "prøvesvar"] },
  ],
  ...{ closing: "Med helsing", signature: "Áile Žąk", numberLine: "Fødselsnummer:", email: "" },
  ...{ mail: { subject: "", body: "" }, phone: [] },
  ...change,
});
const settings = {
  ...{ fonts, createdAt: new Date("2026-12-07T10:00:00Z"), hasNumberLine: true },
  pageText: ({ page, pages }: { page: number; pages: number }) => `Side ${page} av ${pages}`,
};
async function pagesOf(letters: readonly RecordLetter[], change: Partial<typeof settings> = {}): Promise<string[]> {
  const { bytes } = await writeLettersPdf(letters, { ...settings, ...change });
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.map((page) => page.normalize("NFC").replace(/\s+/g, " "));
}

describe("the PDF", () => {
  test("has every letter as it was typed, and each on a page of its own", async () => {
    const pages = await pagesOf([letter(), letter({ signature: "Łucja" })]);
    expect(pages).toHaveLength(2);
    for (const part of ["Áile Žąk", "Kárášjohka", "Čoalmmi & Łódź", "<Nguyễn>", "Første avsnitt", "prøvesvar"])
      expect(pages[0]).toContain(part);
    expect(pages[1]).toContain("Med helsing Łucja");
    expect(pages.join()).not.toContain("Side");
  });

  test("numbers the pages of a letter that needs more than one, each letter apart", async () => {
    const long = letter({ blocks: Array.from({ length: 45 }, () => ({ kind: "text", text: "avsnitt" }) as const) });
    const pages = await pagesOf([letter(), long]);
    expect(pages.map((page) => /Side \d av \d/.exec(page)?.[0])).toEqual([undefined, "Side 1 av 2", "Side 2 av 2"]);
  });

  test("leaves out the line for the personal number in what goes by mail", async () => {
    expect((await pagesOf([letter()])).join()).toContain("Fødselsnummer:");
    expect((await pagesOf([letter()], { hasNumberLine: false })).join()).not.toContain("Fødselsnummer");
  });

  test("is tagged, with language, title, heading and list", async () => {
    const { bytes } = await writeLettersPdf([letter()], { ...settings, compress: false });
    const raw = Buffer.from(bytes).toString("latin1");
    for (const part of ["/Marked true", "/Lang (nn-NO)", "/DisplayDocTitle true"]) expect(raw).toContain(part);
    const { info } = await (await getDocumentProxy(bytes)).getMetadata();
    expect(info).toHaveProperty("Title", "Krav om innsyn");
    for (const tag of ["H1", "P", "L", "LI", "LBody"]) expect(raw).toContain(`/S /${tag}`);
  });

  test("says which characters its font does not have", async () => {
    expect((await writeLettersPdf([letter()], settings)).lacking).toEqual([]);
    const { lacking } = await writeLettersPdf([letter({ signature: "李 Áile 李" })], settings);
    expect(lacking).toEqual(["李"]);
  });

  test("of no letters is a mistake", async () => {
    await expect(writeLettersPdf([], settings)).rejects.toThrow(RangeError);
  });
});

describe("the .docx", () => {
  async function partsOf(letters: readonly RecordLetter[]) {
    const files = await readZip(Buffer.from(await (await writeLettersDocx(letters)).arrayBuffer()));
    const get = (name: string) => files.get(name)?.toString("utf8") ?? "";
    return { document: get("word/document.xml"), styles: get("word/styles.xml"), core: get("docProps/core.xml") };
  }

  test("has every letter as it was typed, with a heading and a language, each on a page of its own", async () => {
    const { document, styles, core } = await partsOf([letter(), letter()]);
    for (const part of ["Áile Žąk", "Čoalmmi &amp; Łódź", "&lt;Nguyễn&gt;", "prøvesvar", "Fødselsnummer: ____"])
      expect(document).toContain(part);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
    expect(styles).toContain('<w:lang w:val="nn-NO"/>');
    expect(core).toContain("Krav om innsyn");
    expect(core).toContain("<dc:creator>Áile Žąk</dc:creator>");
  });

  test("of no letters is a mistake", async () => {
    await expect(writeLettersDocx([])).rejects.toThrow(RangeError);
  });
});
