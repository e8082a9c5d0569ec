import type { OwnFormSource, SourceGroup, SourceOption, StatedPurpose } from "~/app/domain/catalogue/applyOptions";
import { canBeApplied } from "~/app/domain/catalogue/canBeApplied";
import { findSource } from "~/app/domain/catalogue/findSource";
import { foldNorwegian } from "~/app/domain/catalogue/foldNorwegian";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { partiesOn } from "~/app/domain/catalogue/partiesOn";
import { searchSources } from "~/app/domain/catalogue/searchSources";
import type { Catalogue, DataSource } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/** The sources that can be put into an application, by custodian, and those that have a form of their own. */
export function sourceOptions(
  catalogue: Catalogue,
  language: Language,
  today: PlainDate,
): { groups: SourceGroup[]; ownForm: OwnFormSource[] } {
  const sorted = searchSources(catalogue, {}, language, today);
  const groups = catalogue.custodians.map(({ id, names }) => ({
    id,
    name: nameOn(names, today).name[language],
    sources: sorted
      .filter((source) => canBeApplied(source) && partiesOn(source, today).custodian === id)
      .map((source) => toOption(source, language)),
  }));
  const ownForm = sorted.flatMap((source): OwnFormSource[] => {
    const { applyThrough } = source;
    if (applyThrough.form !== "own") return [];
    const { id, abbreviation, name, searched } = toOption(source, language);
    return [{ id, abbreviation, name, searched, why: applyThrough.why[language], url: applyThrough.url }];
  });
  return { groups: groups.filter((group) => group.sources.length > 0), ownForm };
}

function toOption(source: DataSource, language: Language): SourceOption {
  const { id, abbreviation, name, summary, otherNames, published } = source;
  const words = [id, abbreviation, ...Object.values(name), ...Object.values(summary), ...otherNames];
  return {
    id,
    abbreviation,
    name: name[language],
    summary: summary[language],
    searched: foldNorwegian(words.join(" ")),
    published: published.map(({ title, url }) => ({ title: title[language], url })),
  };
}

/** The purposes of the chosen sources, in the order chosen; a source that the catalogue lost is left out. */
export function statedPurposes(catalogue: Catalogue, ids: readonly string[], language: Language): StatedPurpose[] {
  return ids.flatMap((id): StatedPurpose[] => {
    const source = findSource(catalogue, id);
    if (!source) return [];
    const { name, abbreviation, purpose, regulation } = source;
    return [
      {
        id,
        name: name[language],
        abbreviation,
        text: purpose?.text[language] ?? null,
        paragraph: purpose?.paragraph ?? "",
        regulation: regulation?.title[language] ?? "",
        url: purpose?.url ?? regulation?.url ?? "",
      },
    ];
  });
}
