import type { DataSource, SourceParties } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";

/** A made-up period of responsibility; what is not given is NIPH, open in both ends. */
export function exampleParties(given: Partial<SourceParties> = {}): SourceParties {
  return {
    from: null,
    until: null,
    custodian: "niph",
    controller: "fhi",
    preparingUnit: "fhi",
    decidedBy: "controller",
    source: "made up",
    ...given,
  };
}

/** A made-up source for tests. */
export function exampleSource(id: string, given: Partial<DataSource> = {}): DataSource {
  return {
    id,
    abbreviation: id.toUpperCase(),
    name: inAll(`Registeret ${id}`),
    otherNames: [],
    summary: inAll("Et register."),
    kind: "registry",
    parties: [exampleParties()],
    regulation: null,
    purpose: null,
    coverage: { fromYear: null, untilYear: null, note: null },
    applyThrough: { form: "common" },
    published: [],
    variables: [],
    unitsOfCount: [],
    threshold: { below: 3, from: null, source: "made up", note: null, zeros: null },
    sources: ["made up"],
    ...given,
  };
}

/** The same text in all three languages. */
export function inAll(text: string): Localised {
  return { nb: text, nn: text, en: text };
}
