import { expect, test } from "vitest";
import { categoriesFor } from "./categoriesFor";

const label = { nb: "x", nn: "x", en: "x" };
const age = {
  isYear: false,
  lists: [
    { id: "age-ssb-7", label, values: ["0–17 år", "18–29 år"] },
    { id: "age-5-year", label, values: ["0–4 år"] },
  ],
};
const year = { isYear: true, lists: [] };

test("the usual code list comes first, another one by its name", () => {
  expect(categoriesFor(age, { from: "", to: "" })).toEqual(["0–17 år", "18–29 år"]);
  expect(categoriesFor(age, { from: "", to: "" }, "age-5-year")).toEqual(["0–4 år"]);
});

test.each([
  ["2020", "2023", ["2020", "2021", "2022", "2023"]],
  ["2020", "", ["2020"]],
  ["2023", "2020", []],
  ["", "2020", []],
  ["20", "2020", []],
  ["1000", "2020", []],
])("years from %j to %j are %j", (from, to, years) => {
  expect(categoriesFor(year, { from, to })).toEqual(years);
});

test("where nobody has a list there are none", () => {
  expect(categoriesFor(undefined, { from: "2020", to: "2021" })).toEqual([]);
  expect(categoriesFor({ isYear: false, lists: [] }, { from: "2020", to: "2021" })).toEqual([]);
});
