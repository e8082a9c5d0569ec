import { expect, test } from "vitest";
import { computeStatutoryDeadline } from "./computeStatutoryDeadline";
import { norway } from "./norway";
import { statutoryWorkingDays } from "./statutoryWorkingDays";

test("the period is 30 working days, and 60 with linkage", () => {
  expect(statutoryWorkingDays({ linkage: false, on: "2026-11-23" })).toMatchObject({
    workingDays: 30,
    statutory: true,
  });
  expect(statutoryWorkingDays({ linkage: true, on: "2026-11-23" })).toMatchObject({ workingDays: 60, statutory: true });
});

test("it names the provision and since when it applies", () => {
  const { provision, appliesFrom } = statutoryWorkingDays({ linkage: false, on: "2026-11-23" });
  expect(provision).toMatchObject({ act: "lov 2014-06-20-43", paragraph: "§ 19 f" });
  expect(appliesFrom).toBe("2021-06-01");
});

test("before 1 June 2021 it counts all the same, and says that no such deadline existed", () => {
  expect(statutoryWorkingDays({ linkage: false, on: "2021-05-31" })).toMatchObject({
    workingDays: 30,
    statutory: false,
  });
  expect(statutoryWorkingDays({ linkage: true, on: "1990-01-01" })).toMatchObject({
    workingDays: 60,
    statutory: false,
  });
  expect(statutoryWorkingDays({ linkage: false, on: "2021-06-01" }).statutory).toBe(true);
});

test("an application's deadline carries the law beside the count", () => {
  expect(computeStatutoryDeadline({ completeOn: "2026-11-23", linkage: false }, norway)).toMatchObject({
    linkage: false,
    workingDays: 30,
    dueOn: "2027-01-06",
    rule: "mon-fri",
    statutory: true,
  });
  expect(computeStatutoryDeadline({ completeOn: "2026-11-23", linkage: true }, norway, "mon-sat")).toMatchObject({
    linkage: true,
    workingDays: 60,
    dueOn: "2027-02-04",
    rule: "mon-sat",
  });
  expect(computeStatutoryDeadline({ completeOn: "2021-05-31", linkage: false }, norway)).toMatchObject({
    dueOn: "2021-07-12",
    statutory: false,
  });
});
