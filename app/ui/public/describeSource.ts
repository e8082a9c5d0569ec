import { canBeApplied } from "~/app/domain/catalogue/canBeApplied";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { partiesOn } from "~/app/domain/catalogue/partiesOn";
import type { Catalogue, DataSource, SourceParties } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { readCitations, type Citation } from "./readCitations";

/** Who was responsible in a period, by the names of its last day, or of today when it still runs. */
export interface NamedParties {
  from: PlainDate | null;
  until: PlainDate | null;
  custodian: string | null;
  controller: string;
  preparingUnit: string | null;
  unitNote: string | null;
  decidedBy: string;
  citations: Citation[];
}

export interface VariableView {
  id: string;
  label: string;
  note: string | null;
  pattern: "year" | "icd10" | "atc" | "number" | null;
  codeLists: {
    id: string;
    label: string;
    validFrom: PlainDate | null;
    validUntil: PlainDate | null;
    codes: { code: string; label: string }[];
    citations: Citation[];
  }[];
}

export type SourceView = ReturnType<typeof describeSource>;

type Parts = Pick<
  Catalogue,
  "organisations" | "custodians" | "preparingUnits" | "variables" | "codeLists" | "unitsOfCount"
>;

/** One source as its page tells it, in one language and with the names of a day. Plain data. */
export function describeSource(catalogue: Parts, source: DataSource, lang: Language, today: PlainDate) {
  const current = partiesOn(source, today);
  return {
    id: source.id,
    abbreviation: source.abbreviation,
    name: source.name[lang],
    names: (["nb", "nn", "en"] as const)
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, name: source.name[other] })),
    summary: source.summary[lang],
    kind: source.kind,
    canBeApplied: canBeApplied(source),
    ownForm:
      source.applyThrough.form === "own" ? { url: source.applyThrough.url, why: source.applyThrough.why[lang] } : null,
    published: source.published.map(({ title, url }) => ({ title: title[lang], url })),
    purpose: source.purpose && { ...source.purpose, text: source.purpose.text[lang] },
    regulation: source.regulation && { ...source.regulation, title: source.regulation.title[lang] },
    coverage: {
      fromYear: source.coverage.fromYear,
      untilYear: source.coverage.untilYear,
      note: source.coverage.note?.[lang] ?? null,
    },
    unitsOfCount: source.unitsOfCount.flatMap((id) => {
      const unit = catalogue.unitsOfCount.find((one) => one.id === id);
      return unit ? [{ id, label: unit.label[lang], isPerson: unit.isPerson }] : [];
    }),
    threshold: {
      below: source.threshold.below,
      note: source.threshold.note?.[lang] ?? null,
      citations: readCitations([source.threshold.source]),
    },
    current: nameParties(catalogue, current, lang, today),
    earlier: source.parties
      .filter((parties) => parties !== current && (parties.from ?? "") <= today)
      .map((parties) => nameParties(catalogue, parties, lang, today))
      .reverse(),
    variables: source.variables.flatMap((id) => describeVariable(catalogue, id, lang)),
    citations: readCitations(source.sources),
  };
}

/** The parties of a period by their names; the names are those of the period's last day. */
export function nameParties(
  catalogue: Pick<Catalogue, "organisations" | "custodians" | "preparingUnits">,
  parties: SourceParties,
  lang: Language,
  today: PlainDate,
): NamedParties {
  const on = parties.until !== null && parties.until < today ? parties.until : today;
  const organisationName = (id: string) => nameOn(find(catalogue.organisations, id).names, on).name[lang];
  const unit = parties.preparingUnit === null ? null : find(catalogue.preparingUnits, parties.preparingUnit);
  return {
    from: parties.from,
    until: parties.until,
    custodian:
      parties.custodian === null ? null : nameOn(find(catalogue.custodians, parties.custodian).names, on).name[lang],
    controller: organisationName(parties.controller),
    preparingUnit: unit && nameOn(unit.names, on).name[lang],
    unitNote: unit?.note?.[lang] ?? null,
    decidedBy: organisationName(parties.decidedBy === "helsedataservice" ? "hds" : parties.controller),
    citations: readCitations([parties.source]),
  };
}

function describeVariable(catalogue: Parts, id: string, lang: Language): VariableView[] {
  const variable = catalogue.variables.find((one) => one.id === id);
  if (!variable) return [];
  const codeLists = variable.codeLists.flatMap((listId) => {
    const list = catalogue.codeLists.find((one) => one.id === listId);
    if (!list) return [];
    return [
      {
        id: listId,
        label: list.label[lang],
        validFrom: list.validFrom,
        validUntil: list.validUntil,
        codes: list.codes.map(({ code, label }) => ({ code, label: label[lang] })),
        citations: readCitations([list.source]),
      },
    ];
  });
  return [
    { id, label: variable.label[lang], note: variable.note?.[lang] ?? null, pattern: variable.pattern, codeLists },
  ];
}

function find<Named extends { id: string }>(all: readonly Named[], id: string): Named {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`the catalogue has no ${id}`);
  return found;
}
