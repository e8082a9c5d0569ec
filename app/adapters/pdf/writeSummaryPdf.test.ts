import { describe, expect, test } from "vitest";
import { readPdfText } from "./testing/readPdfText";
import { writeSummaryPdf, type PdfSummary } from "./writeSummaryPdf";

const summary: PdfSummary = {
  title: "Søknad om helsedata HT-2026-00001",
  language: "nn",
  lines: ["Motteken: 23. november 2026"],
  sections: [
    {
      heading: "Formål",
      rows: [
        { label: "Tittel", text: "Hjerteinfarkt – «alle» fylke" },
        { label: "Bruk", text: "Først.\nSå.\n" + "Eit langt avsnitt om tala. ".repeat(400) },
      ],
    },
  ],
  simplifiedNote: "Nokre bokstavar er skrivne enklare.",
  createdAt: new Date("2026-12-08T10:00:00Z"),
  pageText: ({ page, pages }) => `Side ${page} av ${pages}`,
};
const write = (change: Partial<PdfSummary> = {}) => writeSummaryPdf({ ...summary, ...change }, { compress: false });
const bare = (text: string) => text.replace(/\s/g, "");

describe("the printable summary", () => {
  test("contains title, headings, labels and texts, over as many pages as it takes", async () => {
    const text = readPdfText(await write());
    for (const { heading, rows } of summary.sections) {
      for (const part of [summary.title, ...summary.lines, heading]) expect(text).toContain(bare(part));
      for (const row of rows) expect(text).toContain(bare(row.label));
    }
    expect(text).toContain(bare("Hjerteinfarkt – «alle» fylke"));
    // A sentence may go over from one page to the next, with the foot of the page between.
    const flowing = text.replace(/Side\dav\d/g, "");
    expect(flowing.split(bare("Eit langt avsnitt om tala."))).toHaveLength(401);
    expect(text).toContain("Side1av");
    expect(text).not.toContain(bare(summary.simplifiedNote));
  });

  test("is tagged, names its language and shows its title", async () => {
    const raw = (await write()).toString("latin1");
    expect(raw).toContain("/Marked true");
    expect(raw).toContain("/Lang (nn-NO)");
    expect(raw).toContain("/DisplayDocTitle true");
    for (const tag of ["H1", "H2", "P"]) expect(raw).toContain(`/S /${tag}`);
  });

  test("says so when a letter had to be written more simply, and keeps the letter for screen readers", async () => {
    const pdf = await write({ lines: ["Łukasz"] });
    expect(readPdfText(pdf)).toContain("Lukasz");
    expect(readPdfText(pdf)).toContain(bare(summary.simplifiedNote));
    expect(pdf.toString("latin1")).toContain("/ActualText");
  });

  test("the same summary gives the same bytes", async () => {
    expect((await write()).equals(await write())).toBe(true);
  });
});
