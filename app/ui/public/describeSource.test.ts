import { expect, test } from "vitest";
import { getSource } from "~/app/domain/catalogue/getSource";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { describeSource } from "./describeSource";

const catalogue = loadCatalogueFixtures();
const describeOn = (id: string, today: string) => describeSource(catalogue, getSource(catalogue, id), "nb", today);

test("in 2026 Folkehelseinstituttet is in charge of NPR and Helsedataservice decides", () => {
  expect(describeOn("npr", "2026-11-22").current).toMatchObject({
    custodian: "Helsedirektoratet",
    controller: "Folkehelseinstituttet",
    preparingUnit: "Folkehelseinstituttet, NPR og KPR",
    decidedBy: "Helsedataservice",
  });
});

test("the history of NPR tells Helsedirektoratet before 2024, and who decided before 15 March 2023", () => {
  const { earlier } = describeOn("npr", "2026-11-22");
  expect(earlier.map(({ until, controller, decidedBy }) => ({ until, controller, decidedBy }))).toEqual([
    { until: "2023-12-31", controller: "Helsedirektoratet", decidedBy: "Helsedataservice" },
    { until: "2023-03-14", controller: "Helsedirektoratet", decidedBy: "Helsedirektoratet" },
  ]);
});

test("history tells the names of its time: the unit of NPR and KPR was Helsedirektoratet's until 2024", () => {
  const { current, earlier } = describeOn("npr", "2026-11-22");
  expect(current.preparingUnit).toBe("Folkehelseinstituttet, NPR og KPR");
  expect(earlier[0]?.preparingUnit).toBe("Helsedirektoratet, NPR og KPR");
});

test("seen from 2025, the Health Archives are with Arkivverket; from 2026 with Nasjonalarkivet", () => {
  expect(describeOn("nha", "2025-12-31").current.controller).toBe("Arkivverket");
  expect(describeOn("nha", "2026-01-01").current.controller).toBe("Nasjonalarkivet");
});

test("what has not happened yet is no history", () => {
  expect(describeOn("npr", "2023-06-01").earlier.map(({ until }) => until)).toEqual(["2023-03-14"]);
});

test("a source with a form of its own can't be applied for here, and says why", () => {
  const hunt = describeOn("hunt", "2026-11-22");
  expect(hunt.canBeApplied).toBe(false);
  expect(hunt.ownForm?.url).toBe("https://www.ntnu.no/hunt/datatilgang");
  expect(hunt.current).toMatchObject({ custodian: null, preparingUnit: null });
});

test("every source of the catalogue can be told in every language, with all its variables", () => {
  for (const source of catalogue.sources) {
    for (const lang of ["nb", "nn", "en"] as const) {
      const view = describeSource(catalogue, source, lang, "2026-11-22");
      expect(view.variables).toHaveLength(source.variables.length);
      expect(view.unitsOfCount).toHaveLength(source.unitsOfCount.length);
    }
  }
});
