import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { requiredFacts } from "~/app/letters/requiredFacts";
import { allLetterSamples, letterSamples, sampleCase } from "~/app/letters/testing/letterSamples";
import { writeLetter, type LetterContent } from "~/app/letters/writeLetter";
import { languages, type Language } from "~/schemas/languages";
import { letterFile } from "./letterFile.server";

interface Node {
  role?: string;
  children?: Node[];
}

const writtenAt = new Date("2026-11-23T09:30:00Z");

async function readLetter(content: LetterContent, language: Language, change: { body?: string } = {}) {
  const letter = { ...writeLetter(sampleCase, content, language), ...change };
  const file = await letterFile(
    { ...letter, kind: content.kind, language, writtenAt },
    sampleCase,
    sampleCase.operator,
  );
  const pdf = await getDocumentProxy(new Uint8Array(file.bytes));
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  const texts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
    const collect = (node: Node) => {
      if (node.role) roles.push(node.role);
      node.children?.forEach(collect);
    };
    collect((await page.getStructTree()) as unknown as Node);
  }
  return { letter, file, info, text: bare(texts.join("")), roles, pages: pdf.numPages };
}

const bare = (text: string) => text.replace(/\s/g, "");
const count = (roles: string[], role: string) => roles.filter((one) => one === role).length;
const named = allLetterSamples.flatMap((content) =>
  languages.map((language) => ({ kind: content.kind, language, content })),
);
const codes = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const writtenOn = { nb: "23. november 2026", nn: "23. november 2026", en: "23 November 2026" };

describe("a letter as PDF", () => {
  test.each(named)("$kind in $language says what the letter says, and is tagged", async ({ content, language }) => {
    const { letter, info, text, roles, file } = await readLetter(content, language);
    const lines = letter.body.split("\n").filter((line) => line !== "");
    for (const line of lines) expect(text).toContain(bare(line.replace(/^(## |- )/, "")));
    for (const fact of requiredFacts(sampleCase, content, language)) expect(text).toContain(bare(fact.text));
    for (const part of [letter.subject, "HT-2026-00042", writtenOn[language], sampleCase.operator])
      expect(text).toContain(bare(part));

    expect(info).toMatchObject({ Title: letter.subject, Language: codes[language] });
    expect(count(roles, "H1")).toBe(1);
    expect(count(roles, "H2")).toBe(lines.filter((line) => line.startsWith("## ")).length);
    const points = lines.filter((line) => line.startsWith("- ")).length;
    expect(count(roles, "LI")).toBe(points);
    expect(count(roles, "L") > 0).toBe(points > 0);
    expect(count(roles, "P")).toBeGreaterThan(3);
    expect(file.name).toBe(`HT-2026-00042-${content.kind}-2026-11-23.pdf`);
  });

  test("has as many pages as it takes, each with its number and the reference", async () => {
    const reasons = Array.from({ length: 90 }, (_, index) => `Avsnitt ${index} om formålet.`).join("\n\n");
    const { text, pages } = await readLetter({ ...letterSamples.decision, reasons }, "nb");
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain(bare(`Side ${pages} av ${pages}`));
    expect(text.split("HT-2026-00042").length - 1).toBeGreaterThanOrEqual(pages + 2);
    expect(text).toContain("Avsnitt89omformålet.");
  });

  test("says so where a letter had to be written more simply, and keeps it as typed for screen readers", async () => {
    const reason = "Łukasz Żółć har spurt.";
    const { text, file } = await readLetter({ ...letterSamples.revoked, reason }, "en");
    expect(text).toContain(bare("Some letters are written more simply"));
    // PDF.js gives the text that is drawn, or the one that replaces it for readers.
    expect(text).toMatch(/LukaszZólc|ŁukaszŻółć/);
    expect(file.bytes.length).toBeGreaterThan(1_000);
  });

  test("is the same file each time", async () => {
    const [one, other] = [await readLetter(letterSamples.receipt, "nn"), await readLetter(letterSamples.receipt, "nn")];
    expect(one.file.bytes.equals(other.file.bytes)).toBe(true);
  });
});
