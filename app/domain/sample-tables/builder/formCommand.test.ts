import { describe, expect, test } from "vitest";
import { exampleTable } from "../testing/exampleTable";
import { smallOptions } from "../testing/smallOptions";
import { readFormCommand, readTableParts } from "./formCommand";

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const parts = (fields: readonly (readonly [string, string])[], model = exampleTable) =>
  readTableParts(formOf(fields), model, smallOptions);

describe("a button's command", () => {
  test("is completed by the fields that it names: one, many, or lines", () => {
    const form = formOf([
      ["in.v1", "0"],
      ["in.v1", "2"],
      ["label.v1", "Østlandet"],
      ["new.v1", "a\r\nb"],
    ]);
    const from = { at: "in.v1[]", label: "label.v1" };
    expect(readFormCommand(form, JSON.stringify({ type: "merge", table: "t1", key: "v1", from }))).toEqual({
      type: "merge",
      table: "t1",
      key: "v1",
      at: ["0", "2"],
      label: "Østlandet",
    });
    expect(readFormCommand(form, JSON.stringify({ type: "x", from: { labels: "lines:new.v1" } }))).toEqual({
      type: "x",
      labels: ["a", "b"],
    });
  });

  test("that can't be read is none", () => {
    expect(readFormCommand(formOf([]), "")).toBeNull();
    expect(readFormCommand(formOf([]), "{")).toBeNull();
  });
});

describe("the fields of a table's form", () => {
  test("only the parts that the form has are read", () => {
    expect(parts([])).toEqual({});
    expect(parts([["title", "Hofte"]])).toEqual({ title: "Hofte" });
  });

  test("a unit is the catalogue's, the applicant's own, or none", () => {
    expect(parts([["unit", "contacts"]]).unit).toEqual({ id: "contacts", label: "Kontakter" });
    expect(
      parts([
        ["unit", "own"],
        ["unitOwn", "Senger"],
      ]).unit,
    ).toEqual({ id: null, label: "Senger" });
    expect(
      parts([
        ["unit", ""],
        ["unitOwn", "Senger"],
      ]).unit,
    ).toEqual({ id: null, label: "" });
  });

  test("a unit that is not chosen anew keeps the words of the workbook", () => {
    const model = { ...exampleTable, unit: { id: "persons", label: "pasienter" } };
    expect(parts([["unit", "persons"]], model).unit).toEqual({ id: "persons", label: "pasienter" });
    expect(parts([["unit", "contacts"]], model).unit).toEqual({ id: "contacts", label: "Kontakter" });
  });

  test("a measure keeps what its fields do not show", () => {
    const model = { ...exampleTable, measures: [{ ...exampleTable.measures[0]!, standardPopulation: "ESP 2013" }] };
    expect(parts([["measures.0.kind", "rate"]], model).measures).toEqual([
      { kind: "rate", per: 100_000, of: "", direction: "row", standardPopulation: "ESP 2013" },
    ]);
    expect(
      parts([
        ["measures.0.kind", "rate"],
        ["measures.0.per", "1000"],
      ]).measures?.[0]?.per,
    ).toBe(1000);
    expect(parts([["measures.0.kind", "nonsense"]]).measures?.[0]?.kind).toBe("count");
  });

  test("unticked sources are none, once the form shows them", () => {
    expect(parts([["sourcesShown", "1"]]).sources).toEqual([]);
    expect(
      parts([
        ["sourcesShown", "1"],
        ["sources", "npr"],
      ]).sources,
    ).toEqual(["npr"]);
  });

  test("rates are read as Norwegians write them; ages as whole years", () => {
    const group = { sex: "both", fromAge: 0, toAge: null, rate: 0 } as const;
    const model = { ...exampleTable, rates: { source: "", year: "", groups: [group, group] } };
    const { rates } = parts(
      [
        ["rates.source", "Hjerteregisteret"],
        ["rates.year", " 2023 "],
        ["rates.0.sex", "male"],
        ["rates.0.fromAge", "18"],
        ["rates.0.toAge", "49"],
        ["rates.0.rate", "1 250,5"],
        ["rates.1.fromAge", "minst 50"],
        ["rates.1.toAge", ""],
        ["rates.1.rate", "mange"],
      ],
      model,
    );
    expect(rates).toEqual({
      source: "Hjerteregisteret",
      year: "2023",
      groups: [
        { sex: "male", fromAge: 18, toAge: 49, rate: 1250.5 },
        { sex: "both", fromAge: 0, toAge: null, rate: 0 },
      ],
    });
  });
});
