import { describe, expect, test } from "vitest";
import { several, type TableChange } from "~/app/domain/sample-tables/compare/TableChange";
import { builder as builderEn } from "~/app/i18n/en/builder";
import { builder as builderNb } from "~/app/i18n/nb/builder";
import { builder as builderNn } from "~/app/i18n/nn/builder";
import type { Language } from "~/schemas/language";
import { compareTexts } from "./compareTexts";
import { describeChange } from "./describeChange";

const builder = { nb: builderNb, nn: builderNn, en: builderEn };
const localised = (nb: string, nn: string, en: string) => ({ nb, nn, en });
const names = {
  sources: { npr: localised("Norsk pasientregister", "Norsk pasientregister", "Norwegian Patient Registry") },
  codeLists: { "county-2024": localised("Fylker fra 2024", "Fylke frå 2024", "Counties from 2024") },
};
const describeIn = (language: Language, change: TableChange) =>
  describeChange(change, { t: compareTexts[language], more: builder[language].more, names, language });
const said = (change: TableChange, language: Language = "nb") => describeIn(language, change).sentences.join(" ");
const groups = (from: string[], to: string[]) => several([{ from: several(from), to: several(to) }]);

describe("a change in words", () => {
  test("a new title is told in one sentence, in the reader's language", () => {
    const change: TableChange = { kind: "text", part: "title", before: "Infarkt", after: "Slag" };
    expect(said(change, "nb")).toBe("Tittelen er endret fra «Infarkt» til «Slag».");
    expect(said(change, "nn")).toBe("Tittelen er endra frå «Infarkt» til «Slag».");
    expect(said(change, "en")).toBe("The title has changed from “Infarkt” to “Slag”.");
  });

  test("what was empty is filled in, and what is empty now is taken away; a full stop stands once", () => {
    expect(said({ kind: "text", part: "notes", before: "", after: "Utelat utlendinger." })).toBe(
      "Merknadene er fylt ut: «Utelat utlendinger».",
    );
    expect(said({ kind: "text", part: "unit", before: "Personer", after: "" })).toBe(
      "Telleenheten er tatt bort. Før sto det «Personer».",
    );
  });

  test("a long text, or one of several lines, stands side by side with the old one", () => {
    for (const after of ["a".repeat(101), "Første linje\nandre linje"])
      expect(describeIn("nb", { kind: "text", part: "notes", before: "Kort", after })).toEqual({
        sentences: ["Merknadene er endret:"],
        texts: { before: "Kort", after },
      });
  });

  test("merged, split and renamed values", () => {
    const variable = "Alder";
    expect(said({ kind: "categories-merged", variable, groups: groups(["0–4", "5–9"], ["0–9"]) })).toBe(
      "I «Alder» er «0–4» og «5–9» slått sammen til «0–9».",
    );
    expect(said({ kind: "categories-split", variable, groups: groups(["0–9"], ["0–4", "5–9"]) })).toBe(
      "I «Alder» er «0–9» delt i «0–4» og «5–9».",
    );
    expect(
      said({ kind: "categories-renamed", variable, renamed: several([{ before: "90+", after: "90 år og eldre" }]) }),
    ).toBe("I «Alder» heter «90+» nå «90 år og eldre».");
  });

  test("of many names six are said, and the rest is a number", () => {
    const labels = several(Array.from({ length: 100 }, (_, at) => `K${at}`));
    expect(said({ kind: "categories-added", variable: "Kommune", labels })).toBe(
      "Nye verdier i «Kommune»: «K0», «K1», «K2», «K3», «K4», «K5» og 94 til.",
    );
  });

  test("of many renamed values twelve have a sentence, and the rest is a number", () => {
    const renamed = several(Array.from({ length: 50 }, (_, at) => ({ before: `A${at}`, after: `B${at}` })));
    const { sentences } = describeIn("nb", { kind: "categories-renamed", variable: "Kommune", renamed });
    expect(sentences).toHaveLength(13);
    expect(sentences.at(-1)).toBe("Det samme gjelder 38 verdier eller grupper til i «Kommune».");
  });

  test("sources, code lists and what counts as a case are told by name, unknown ones by id", () => {
    expect(said({ kind: "sources", added: ["npr"], removed: ["xyz"] })).toBe(
      "Tabellen skal nå også lages fra «Norsk pasientregister». Tabellen skal ikke lenger lages fra «xyz».",
    );
    expect(said({ kind: "code-list", variable: "Fylke", before: null, after: "county-2024" }, "nn")).toBe(
      "Verdiane i «Fylke» er no frå kodelista «Fylke frå 2024».",
    );
    expect(said({ kind: "definition", part: "event", before: "first", after: "" }, "en")).toBe(
      "The event that counts has changed from “First event in the period” to “Not said”.",
    );
  });

  test("a variable without a name is told as that", () => {
    expect(said({ kind: "variable-moved", variable: " ", from: "rows", to: "filters" })).toBe(
      "Variabelen «uten navn» er flyttet fra radene til avgrensningen.",
    );
  });
});
