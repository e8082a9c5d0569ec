import fc from "fast-check";
import type { Catalogue, CodeList, Variable } from "~/schemas/catalogue";
import type { ModelVariable, TableMeasure, TableModel } from "~/schemas/tableModel";
import { emptyTable } from "../../builder/emptyTable";

type Kind = TableMeasure["kind"];

/** Longer lists than this make the tables large without making them different. */
const mostCategories = 6;

/** A table of the catalogue's own words only, with at least one variable in the rows: what the layout alone can tell. */
export function plainModel(
  catalogue: Pick<Catalogue, "variables" | "codeLists" | "unitsOfCount">,
): fc.Arbitrary<TableModel> {
  const lists = new Map(catalogue.codeLists.map((list) => [list.id, list]));
  const listed = catalogue.variables.flatMap((variable) =>
    variable.codeLists.flatMap((id) => {
      const list = lists.get(id);
      return list ? [{ variable, list }] : [];
    }),
  );
  const years = catalogue.variables.filter(({ pattern }) => pattern === "year");
  const one = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...listed).chain(({ variable, list }) => fromList(variable, list)) },
    { weight: 1, arbitrary: fc.constantFrom(...years).chain(fromYears) },
  );
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
    .chain((variables) =>
      fc.record({
        variables: fc.constant(variables),
        inRows: fc.integer({ min: Math.max(1, variables.length - 3), max: Math.min(3, variables.length) }),
        unit: fc.constantFrom(...catalogue.unitsOfCount),
        from: fc.integer({ min: 2008, max: 2018 }),
        length: fc.nat(6),
        kinds: fc.oneof(
          { weight: 4, arbitrary: fc.constant<Kind[]>(["count"]) },
          { weight: 1, arbitrary: fc.subarray<Kind>(["count", "rate", "share", "ddd"], { minLength: 1 }) },
        ),
        notes: fc.constantFrom("", "Små tall kan grupperes.", "Bosted ved første kontakt."),
      }),
    )
    .map(({ variables, inRows, unit, from, length, kinds, notes }) => ({
      ...emptyTable("table"),
      title: `Personer i registeret etter ${variables.map(({ label }) => label.toLowerCase()).join(", ")}`,
      unit: { id: unit.id, label: unit.label.nb },
      period: { from: String(from), to: String(from + length) },
      measures: kinds.map((kind) => ({
        kind,
        per: 1000 as const,
        of: "",
        direction: "row" as const,
        standardPopulation: "",
      })),
      rows: variables.slice(0, inRows),
      columns: variables.slice(inRows),
      notes,
    }));
}

function fromList(variable: Variable, list: CodeList): fc.Arbitrary<ModelVariable> {
  const codes = fc.subarray(list.codes, { minLength: 2, maxLength: Math.min(mostCategories, list.codes.length) });
  return fc.record({ codes, total: fc.boolean() }).map(({ codes, total }) => ({
    ...named(variable, total),
    codeList: list.id,
    categories: codes.map(({ code, label }) => ({ label: label.nb, codes: [code] })),
  }));
}

function fromYears(variable: Variable): fc.Arbitrary<ModelVariable> {
  const from = fc.integer({ min: 2008, max: 2020 });
  return fc
    .record({ from, length: fc.integer({ min: 2, max: 5 }), total: fc.boolean() })
    .map(({ from, length, total }) => ({
      ...named(variable, total),
      categories: Array.from({ length }, (_, at) => String(from + at)).map((year) => ({ label: year, codes: [year] })),
    }));
}

const named = (variable: Variable, total: boolean): ModelVariable => ({
  key: variable.id.slice(0, 40),
  id: variable.id,
  label: variable.label.nb,
  codeList: null,
  categories: [],
  total,
  keepFine: false,
});
