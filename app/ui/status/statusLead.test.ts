import { expect, test } from "vitest";
import type { CasePart } from "~/app/domain/applications/CaseView";
import { somePart } from "~/app/domain/applications/testing/someApplication";
import { computeProgress } from "~/app/domain/deadlines/computeProgress";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { norway } from "~/app/domain/deadlines/norway";
import { status as nb } from "~/app/i18n/nb/status";
import { statusLead } from "./statusLead";

const part: CasePart = {
  ...somePart({
    unitId: "kreg",
    sourceIds: ["kreg"],
    status: "in-preparation",
    outcome: "granted",
    decidedOn: "2026-12-04",
    dueOn: "2027-01-06",
    calendarVersion: "x",
  }),
  unitName: { nb: "Kreftregisteret", nn: "Kreftregisteret", en: "Cancer Registry of Norway" },
  unitShortName: { nb: "KREG", nn: "KREG", en: "CRN" },
  sources: [],
  version: 1,
  progress: null,
  postponements: [],
  decisionReasons: null,
  deliveries: [],
};
const on = (today: string, parts: CasePart[] = [part]) => {
  const deadline = {
    ...computeStatutoryDeadline({ completeOn: "2026-11-23", linkage: false }, norway),
    ifComplete: false,
  };
  const progress = computeProgress(deadline, today, norway);
  const about = { receivedOn: "2026-11-16", completeOn: "2026-11-23", deadline, progress, parts };
  return statusLead({ ...about, status: "in-preparation" }, nb, "nb");
};

test("while the period runs it says how many working days have gone and are left", () => {
  expect(on("2026-12-08")).toBe(
    "Søknaden var fullstendig 23. november 2026. 11 av 30 virkedager er gått, 19 er igjen.",
  );
});

test("on the last day none is left", () => {
  expect(on("2027-01-06")).toBe("Søknaden var fullstendig 23. november 2026. I dag er den siste av 30 virkedager.");
});

test("after the last day it says for how long, in working days", () => {
  expect(on("2027-01-07")).toContain("gikk ut 6. januar 2027, for 1 virkedag siden.");
  expect(on("2027-01-11")).toContain("gikk ut 6. januar 2027, for 3 virkedager siden.");
});

test("when the table is delivered it says who delivered it and when", () => {
  const ready: CasePart = { ...part, status: "delivered", deliveredOn: "2027-01-04" };
  expect(on("2027-01-05", [ready])).toBe("Kreftregisteret leverte tabellen direkte til deg 4. januar 2027.");
});
