import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import type { StoredInvoice } from "~/app/domain/fees/CaseCosts";
import { computeInvoice } from "~/app/domain/fees/computeInvoice";
import { writeInvoiceDocument } from "~/app/letters/writeInvoiceDocument";
import { loadPriceFixtures } from "~/fixtures/fees/loadPriceFixtures";
import type { Language } from "~/schemas/language";
import { writeInvoicePdf } from "./writeInvoicePdf";

const at = new Date("2026-12-08T10:00:00Z");
const facts = { sources: 2, thesis: false, waiver: false };

/** Handling of two sources for two hours and a half, VAT of 25 %: 3 000 + 3 × 1 155 = 6 465, VAT 1 616.25. */
function invoice(change: Partial<StoredInvoice["content"]["recipient"]> = {}): StoredInvoice {
  const content = loadPriceFixtures()[0]?.lists[0]?.content;
  if (!content) throw new Error("no prices");
  const list = { ...content, vatBasisPoints: 2500, id: "x", payer: "helsedataservice", validFrom: "2024-01-01" };
  const computed = computeInvoice([{ workedOn: "2026-12-01", minutes: 150, activity: "casework" }], [list], facts);
  if (!computed.ok) throw new Error(computed.problem.code);
  const recipient = {
    address: "Universitetet i Fjordvik\nPostboks 1, 9999 Fjordvik",
    reference: "PRJ-42",
    organisationNumber: "974760673",
    email: "ingrid.fjellvang@fjordvik.example",
    isPublicBody: true,
    ...change,
  };
  const { netOre, vatOre, totalOre } = computed.value;
  return {
    ...{ id: "i", applicationId: "a", payer: "helsedataservice", number: "HDS-2026-00001", status: "sent" },
    ...{ content: { ...computed.value, recipient, facts, discount: null, reason: "" }, netOre, vatOre, totalOre },
    ...{ credits: null, nothingOwed: false, version: 2, draftedBy: "c", draftedOn: "2026-12-08" },
    ...{ sentOn: "2026-12-08", dueOn: "2027-01-07", paidOn: null, creditedOn: null, pdfFileId: null },
  };
}
const about = (language: Language, credited: string | null = null) => ({
  ...{ reference: "HT-2026-00001", title: "Hjerteinfarkt etter fylke", language, from: "Helsedataservice" },
  ...{ operatorName: "Demo", credited },
});
async function read(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, " ");
}
const print = async (language: Language) =>
  read(await writeInvoicePdf(writeInvoiceDocument(invoice(), about(language), at)));

describe("the printed invoice says what the case says, in the applicant's language", () => {
  const words: Record<Language, string[]> = {
    nb: [
      "Faktura HDS-2026-00001",
      "Betal innen 7. januar 2027",
      "Grunnpris, flere datakilder 3 000 kr",
      "Saksbehandling, 2 t 30 min à 1 155 kr per time 2 887,50 kr",
      "Opp til hel påbegynt time, 30 min à 1 155 kr per time 577,50 kr",
      "Sum uten merverdiavgift 6 465 kr",
      "Merverdiavgift 25 % 1 616,25 kr",
      "Å betale 8 081,25 kr",
    ],
    nn: ["Betal innan 7. januar 2027", "Grunnpris, fleire datakjelder 3 000 kr", "Meirverdiavgift 25 % 1 616,25 kr"],
    en: [
      "Invoice HDS-2026-00001",
      "Pay by 7 January 2027",
      "Base price, several data sources NOK 3,000",
      "Casework, 2 h 30 min at NOK 1,155 an hour NOK 2,887.50",
      "VAT 25% NOK 1,616.25",
      "To pay NOK 8,081.25",
    ],
  };
  test.each(["nb", "nn", "en"] as const)("%s", async (language) => {
    const text = await print(language);
    for (const part of words[language]) expect(text).toContain(part);
    for (const part of ["HT-2026-00001 Hjerteinfarkt etter fylke", "974760673", "PRJ-42", "Postboks 1, 9999 Fjordvik"])
      expect(text).toContain(part);
    expect(text).toContain("EHF Billing 3.0");
  });

  test("it is tagged, with language, title, heading and a table", async () => {
    const raw = (await writeInvoicePdf(writeInvoiceDocument(invoice(), about("nn"), at), { compress: false })).toString(
      "latin1",
    );
    expect(raw).toContain("/Marked true");
    expect(raw).toContain("/Lang (nn-NO)");
    expect(raw).toContain("/DisplayDocTitle true");
    for (const tag of ["H1", "Table", "TR", "TH", "TD", "P"]) expect(raw).toContain(`/S /${tag}`);
  });

  test("a credit note names the invoice that it takes back, and has no last day to pay", async () => {
    const note = { ...invoice(), number: "HDS-2026-00002", dueOn: null };
    const text = await read(await writeInvoicePdf(writeInvoiceDocument(note, about("nb", "HDS-2026-00001"), at)));
    expect(text).toContain("Kreditnota HDS-2026-00002");
    expect(text).toContain("Krediterer faktura HDS-2026-00001");
    expect(text).not.toContain("Betal innen");
  });

  test("what is taken off has its minus, and needs no word about letters", async () => {
    const off = invoice();
    off.content.lines.push({ kind: "discount", reason: "Avtalt", amountOre: -100_000, vatBasisPoints: 2500 });
    const text = await read(await writeInvoicePdf(writeInvoiceDocument(off, about("nb"), at)));
    expect(text).toContain("Fradrag: Avtalt -1 000 kr");
    expect(text).not.toContain("Noen bokstaver er skrevet enklere");
  });

  test("without a number it is not printed at all", () => {
    expect(() => writeInvoiceDocument({ ...invoice(), number: null }, about("nb"), at)).toThrow(RangeError);
  });

  test("where VAT is not known the page says so, and letters that the typeface lacks are told of", async () => {
    const bare = invoice({ address: "Łukasz Nowak", organisationNumber: "", isPublicBody: false });
    bare.content.vat = [{ basisPoints: null, netOre: bare.netOre, vatOre: 0 }];
    const text = await read(await writeInvoicePdf(writeInvoiceDocument(bare, about("nb"), at)));
    expect(text).toContain("Merverdiavgift er ikke lagt til.");
    expect(text).toContain("Noen bokstaver er skrevet enklere");
    expect(text).not.toContain("EHF Billing");
  });
});
