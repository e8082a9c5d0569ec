import { expect, test } from "vitest";
import { status as en } from "~/app/i18n/en/status";
import { status as nb } from "~/app/i18n/nb/status";
import { status as nn } from "~/app/i18n/nn/status";
import { historySentence } from "./historySentence";

const nothing = { unitName: null, outcome: null, whole: false, date: null } as const;
const unitName = { nb: "Norsk pasientregister", nn: "Norsk pasientregister", en: "Norwegian Patient Registry" };

test("a postponement says who, and the likely day", () => {
  const entry = { ...nothing, type: "postponed", unitName, date: "2027-01-29" } as const;
  expect(historySentence(entry, "applicant", nb, "nb")).toBe(
    "Norsk pasientregister har utsatt leveringen, trolig til 29. januar 2027",
  );
  expect(historySentence(entry, "applicant", nn, "nn")).toBe(
    "Norsk pasientregister har utsett leveringa, truleg til 29. januar 2027",
  );
  expect(historySentence(entry, "applicant", en, "en")).toBe(
    "Norwegian Patient Registry has postponed delivery, probably to 29 January 2027",
  );
});

test("the same event reads as mine to the applicant and as the applicant's to staff", () => {
  const entry = { ...nothing, type: "supplement-answered" } as const;
  expect(historySentence(entry, "applicant", nb, "nb")).toBe("Du svarte på spørsmålene");
  expect(historySentence(entry, "staff", nb, "nb")).toBe("Søkeren svarte");
  expect(historySentence(entry, "unit", nb, "nb")).toBe("Søkeren svarte");
});

test("a part of the tables is not told as all of them", () => {
  const entry = { ...nothing, type: "delivered", unitName } as const;
  expect(historySentence(entry, "applicant", nb, "nb")).toBe("Norsk pasientregister har levert en del av tabellene");
  expect(historySentence({ ...entry, whole: true }, "applicant", nb, "nb")).toBe(
    "Norsk pasientregister har levert tabellen",
  );
});
