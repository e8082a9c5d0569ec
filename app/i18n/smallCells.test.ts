import { describe, expect, test } from "vitest";
import { reasonCodes, type RegroupingChange } from "~/schemas/smallCells";
import { smallCells as en } from "./en/smallCells";
import { smallCells as nb } from "./nb/smallCells";
import { smallCells as nn } from "./nn/smallCells";

const change = (given: Partial<RegroupingChange>): RegroupingChange => ({
  kind: "merge-one",
  variableKey: "key",
  variable: "Alder",
  axis: "age",
  merged: ["80 år og eldre"],
  categories: 18,
  groups: 17,
  ...given,
});
const county = change({ kind: "region-for-county", variable: "Fylke", axis: "county" });

describe("a proposal reads", () => {
  test.each([
    { texts: nb, changes: [change({})], said: "Slå sammen 80 år og eldre" },
    { texts: nn, changes: [change({})], said: "Slå saman 80 år og eldre" },
    { texts: en, changes: [change({})], said: "Merge ages 80 and over" },
    { texts: en, changes: [change({ merged: ["0–29 år"] })], said: "Merge ages 0–29" },
    { texts: nb, changes: [county], said: "Helseregion i stedet for fylke" },
    { texts: nb, changes: [county, change({})], said: "Helseregion i stedet for fylke og slå sammen 80 år og eldre" },
    {
      texts: nn,
      changes: [change({ axis: "year", merged: ["2019–2021"] }), county],
      said: "Slå saman åra 2019–2021 og helseregion i staden for fylke",
    },
    { texts: nb, changes: [change({ kind: "whole", variable: "Kjønn", axis: "sex" })], said: "Ikke del på kjønn" },
    { texts: nb, changes: [change({ kind: "merge-some", groups: 5 })], said: "Slå sammen aldre til 5 grupper" },
  ])("«$said»", ({ texts, changes, said }) => {
    expect(texts.proposals.regroup({ changes })).toBe(said);
  });

  test("as two tables instead of one, with the warning that they can be subtracted", () => {
    expect(nb.proposals.split).toBe("To tabeller i stedet for én");
    expect(nb.proposals.splitWarning).toContain("trekkes fra hverandre");
    expect(nn.proposals.splitWarning).toContain("trekkjast frå kvarandre");
    expect(en.proposals.splitWarning).toContain("subtracted");
  });
});

test("the heading tells how many cells, in Norwegian thousands", () => {
  expect(nb.heading.range({ low: 19, high: 31 })).toBe("Mellom 19 og 31 celler kan få for små tall");
  expect(nb.heading.range({ low: 1, high: 1 })).toBe("Omtrent 1 celle kan få for små tall");
  expect(nb.heading.range({ low: 900, high: 1100 })).toContain("1\u00a0100");
});

test.each([
  { rate: 4.321, nb: "4,4 per 100 000", en: "4.4 of 100,000" },
  { rate: 41.2, nb: "42 per 100 000", en: "42 of 100,000" },
])("the rate at which a table breaks is rounded up: $rate", (given) => {
  expect(nb.breakRate(given)).toContain(given.nb);
  expect(en.breakRate(given)).toContain(given.en);
});

test("a rate above everybody is not written as a number", () => {
  expect(nb.breakRate({ rate: 173_432 })).not.toMatch(/173/);
});

test.each(reasonCodes)("the reason %s is told in all three languages, with what it is about", (code) => {
  const told = [nb, nn, en].map((texts) => texts.reason[code]({ labels: ["Alder"] }));
  expect(new Set(told).size).toBe(3);
  for (const text of told) expect(text).toMatch(/\.$/);
});

test("everything says that it is advice and that only the custodian knows the counts", () => {
  expect(nb.advice).toMatch(/råd.*Bare dataforvalteren/);
  expect(nn.advice).toMatch(/råd.*Berre dataforvaltaren/);
  expect(en.advice).toMatch(/advice.*Only the data custodian/);
});
