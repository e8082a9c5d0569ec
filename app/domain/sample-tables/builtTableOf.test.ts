import { expect, test } from "vitest";
import { builtTableOf } from "./builtTableOf";

const sex = { id: "sex", label: { nb: "Kjønn", nn: "Kjønn", en: "Sex" } };
const persons = { id: "persons", label: { nb: "Personer", nn: "Personar", en: "Persons" } };
const catalogue = { variables: [sex], unitsOfCount: [persons] };

test("what is known by id is named in bokmål, and categories are lines without blank ones", () => {
  const table = builtTableOf(
    {
      "table.title": "Fødte",
      "table.rowVariable": "sex",
      "table.rowCategories": " Menn \r\n\nKvinner\n",
      "table.unitOfCount": "persons",
      "table.fromYear": "2020",
      "table.toYear": "2024",
      "table.totals": "yes",
    },
    catalogue,
  );
  expect(table).toEqual({
    title: "Fødte",
    rowVariable: { id: "sex", label: "Kjønn", categories: ["Menn", "Kvinner"] },
    columnVariable: null,
    unitOfCount: "Personer",
    period: { from: "2020", to: "2024" },
    totals: true,
    notes: "",
  });
});

test("words of the applicant's own stay as they are", () => {
  const table = builtTableOf({ "table.rowVariable": "Yrke", "table.unitOfCount": "hoftebrudd" }, catalogue);
  expect(table.rowVariable).toEqual({ id: null, label: "Yrke", categories: [] });
  expect(table.unitOfCount).toBe("hoftebrudd");
});
