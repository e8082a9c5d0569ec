import { expect, test } from "vitest";
import { readPdfText } from "~/app/adapters/pdf/testing/readPdfText";
import { writeSummaryPdf } from "~/app/adapters/pdf/writeSummaryPdf";
import { nb } from "~/app/i18n/nb";
import { summarise } from "./summarise";
import { exampleSubmission } from "./testing/exampleSubmission";

/** What was typed, as it was typed; choices and ids are told in words instead. */
const typed = [
  "Dødsfall må knyttes til sykehusoppholdet.",
  "Hjerteinfarkt etter fylke, kjønn og alder",
  "Vi undersøker forekomsten. Resultatet går i en artikkel – «åpen tilgang».",
  "Sykehusopphold er det vi undersøker.",
  "Dødsårsaker hører med.",
  "Infarkt per fylke",
  "Rader: Fylke (med sum): Oslo, Møre og Romsdal",
  "Kolonner: Aldersgruppe: 0–49 år, 50 år og eldre",
  "2022–2024",
  "Utelat utlendinger.",
  "Antall førstegangsinfarkt.",
  "Åse Øyehaug",
  "ase@fjordvik.example",
  "+47 55 00 00 00",
  "Norge",
  "Universitetet i Fjordvik",
  "974 760 673",
  "Fakturamottaket Postboks 1",
  "P-1207",
  "Åse Øyehaug og veilederen",
];
const inWords = [
  "Norsk pasientregister (NPR)",
  "Dødsårsaksregisteret (DÅR)",
  "Sammenstilling av kildene",
  "Medisinsk og helsefaglig forskning",
  "Gi grunnlag for å styre sykehus. (§ 1-2)",
  "Tabell laget her",
  "Fylke",
  "Antall personer",
  "Master",
  "Protokoll.pdf (12 kB) (ligger ved i pakken)",
  "Ønsker.docx (1,3 MB) (ligger ved i pakken)",
];

test("the printed summary holds every answer", async () => {
  const pdf = await writeSummaryPdf(
    {
      title: "Søknad",
      language: "nb",
      lines: [],
      sections: summarise(exampleSubmission, nb, "nb"),
      simplifiedNote: "",
      createdAt: new Date("2026-12-08T10:00:00Z"),
      pageText: () => "",
    },
    { compress: false },
  );
  const text = readPdfText(pdf);
  const missing = [...typed, ...inWords].filter((answer) => !text.includes(answer.replace(/\s/g, "")));
  expect(missing).toEqual([]);
});

test("what was not filled in is told", () => {
  const data = { ...exampleSubmission, content: { ...exampleSubmission.content, phone: "" } };
  const rows = summarise(data, nb, "nb").flatMap((section) => section.rows);
  expect(rows.find((row) => row.label === "Telefon")?.text).toBe("Ikke utfylt");
});
