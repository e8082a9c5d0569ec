import { describe, expect, test } from "vitest";
import { status as en } from "~/app/i18n/en/status";
import { status as nb } from "~/app/i18n/nb/status";
import { status as nn } from "~/app/i18n/nn/status";
import { statusHeading, type HeadingCase } from "./statusHeading";

type Part = HeadingCase["parts"][number];
const inPreparation = (dueOn: string, postponedUntil: string | null = null): Part => ({
  status: "in-preparation",
  dueOn,
  postponedUntil,
});
const delivered: Part = { status: "delivered", dueOn: "2027-01-06", postponedUntil: null };
const refused: Part = { status: "refused", dueOn: "2027-01-06", postponedUntil: null };
const about = (status: HeadingCase["status"], ...parts: Part[]): HeadingCase => ({
  status,
  today: "2026-12-08",
  parts,
});
const inAllLanguages = (one: HeadingCase) => [
  statusHeading(one, nb, "nb"),
  statusHeading(one, nn, "nn"),
  statusHeading(one, en, "en"),
];

describe("the heading of the applicant's page", () => {
  test("with one part it is the day by which the table must be ready", () => {
    expect(inAllLanguages(about("in-preparation", inPreparation("2027-01-06")))).toEqual([
      "Tabellen skal være klar innen 6. januar 2027",
      "Tabellen skal vere klar innan 6. januar 2027",
      "The table must be ready by 6 January 2027",
    ]);
  });

  test("with several parts it is what is true for each, the statutory date before the likely one", () => {
    const parts = [inPreparation("2027-01-06", "2027-01-29"), inPreparation("2027-01-06")];
    expect(inAllLanguages(about("in-preparation", ...parts))).toEqual([
      "Én tabell innen 6. januar, én trolig 29. januar",
      "Éin tabell innan 6. januar, éin truleg 29. januar",
      "One table by 6 January, one probably 29 January",
    ]);
  });

  test("parts with the same date are counted together", () => {
    const parts = [inPreparation("2027-01-06"), inPreparation("2027-01-06", "2027-01-29"), inPreparation("2027-01-06")];
    expect(statusHeading(about("complete", ...parts), nb, "nb")).toBe(
      "To tabeller innen 6. januar, én trolig 29. januar",
    );
  });

  test("when the same is true for all parts it is said once", () => {
    const parts = [inPreparation("2027-01-06"), inPreparation("2027-01-06")];
    expect(inAllLanguages(about("complete", ...parts))).toEqual([
      "Tabellene skal være klare innen 6. januar 2027",
      "Tabellane skal vere klare innan 6. januar 2027",
      "The tables must be ready by 6 January 2027",
    ]);
  });

  test("a postponed part is probably ready on the likely day", () => {
    expect(statusHeading(about("complete", inPreparation("2027-01-06", "2027-01-29")), nb, "nb")).toBe(
      "Tabellen er trolig klar 29. januar 2027",
    );
  });

  test("the last day is not yet late, the day after is", () => {
    expect(statusHeading(about("complete", inPreparation("2026-12-08")), nb, "nb")).toBe(
      "Tabellen skal være klar innen 8. desember 2026",
    );
    expect(inAllLanguages(about("complete", inPreparation("2026-12-07")))).toEqual([
      "Tabellen skulle vært klar 7. desember 2026",
      "Tabellen skulle ha vore klar 7. desember 2026",
      "The table should have been ready on 7 December 2026",
    ]);
  });

  test("what is ready comes first, what is refused last", () => {
    const parts = [refused, inPreparation("2027-01-06"), delivered];
    expect(inAllLanguages(about("in-preparation", ...parts))).toEqual([
      "Én tabell er klar, én innen 6. januar, én er avslått",
      "Éin tabell er klar, éin innan 6. januar, éin er avslått",
      "One table is ready, one by 6 January, one is refused",
    ]);
  });

  test("a delivered part is ready even when its day has passed", () => {
    expect(statusHeading({ ...about("delivered", delivered), today: "2027-03-01" }, nb, "nb")).toBe("Tabellen er klar");
  });

  test.each([
    ["submitted", "Vi sjekker at søknaden er fullstendig"],
    ["supplement-requested", "Vi trenger svar fra deg"],
    ["refused", "Søknaden er avslått"],
    ["dismissed", "Søknaden er avvist"],
    ["withdrawn", "Søknaden er trukket"],
  ] as const)("an application that is %s is headed: %s", (state, heading) => {
    const part: Part = { status: state === "refused" ? "refused" : "undecided", dueOn: null, postponedUntil: null };
    expect(statusHeading(about(state, part), nb, "nb")).toBe(heading);
  });
});
