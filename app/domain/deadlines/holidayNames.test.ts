import { expect, test } from "vitest";
import { holidayCodes, holidayName, holidayProvision, reasonName } from "./holidayNames";

test("the names are those of everyday speech, in each language", () => {
  expect(holidayName("saturday", "nb")).toBe("lørdag");
  expect(holidayName("saturday", "nn")).toBe("laurdag");
  expect(holidayName("sunday", "en")).toBe("Sunday");
  expect(holidayName("labour-day", "nb")).toBe("arbeidernes dag");
  expect(holidayName("labour-day", "nn")).toBe("arbeidarane sin dag");
  expect(holidayName("ascension-day", "nn")).toBe("Kristi himmelfartsdag");
  expect(holidayName("boxing-day", "nb")).toBe("andre juledag");
});

test("an added holiday is told by the name it brings", () => {
  const name = { nb: "sørgedag", nn: "sørgjedag", en: "day of mourning" };
  const by = { act: "lov 2026-11-01-1", paragraph: "§ 1" };
  expect(reasonName({ code: "added-1", name, by }, "nn")).toBe("sørgjedag");
  expect(reasonName({ code: "good-friday" }, "nn")).toBe("langfredag");
});

test("1 and 17 May rest on the act of 1947, the ten others on that of 1995", () => {
  const acts = (act: string) => holidayCodes.filter((code) => holidayProvision(code).act === act);
  expect(acts("lov 1947-04-26-1")).toEqual(["labour-day", "constitution-day"]);
  expect(acts("lov 1995-02-24-12")).toHaveLength(10);
});
