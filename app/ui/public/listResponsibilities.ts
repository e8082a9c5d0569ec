import { canBeApplied } from "~/app/domain/catalogue/canBeApplied";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { partiesOn } from "~/app/domain/catalogue/partiesOn";
import type { Catalogue } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import { nameParties } from "./describeSource";

type SourceLink = { id: string; abbreviation: string; name: string };

export interface Responsibility {
  controller: string;
  preparingUnit: string | null;
  decidedBy: string;
  sources: SourceLink[];
}
export interface CustodianRow {
  id: string;
  custodian: string;
  responsibilities: Responsibility[];
}

type Responsible = Pick<Catalogue, "sources" | "custodians" | "organisations" | "preparingUnits">;

/** For each of the five custodians: who is in charge of its sources on a day, who prepares and who decides. */
export function listResponsibilities(catalogue: Responsible, lang: Language, today: PlainDate): CustodianRow[] {
  return catalogue.custodians.map(({ id, names }) => {
    const responsibilities = new Map<string, Responsibility>();
    for (const source of catalogue.sources) {
      const parties = partiesOn(source, today);
      if (parties.custodian !== id) continue;
      const { controller, preparingUnit, decidedBy } = nameParties(catalogue, parties, lang, today);
      const key = [controller, preparingUnit, decidedBy].join("\n");
      const entry = responsibilities.get(key) ?? { controller, preparingUnit, decidedBy, sources: [] };
      entry.sources.push({ id: source.id, abbreviation: source.abbreviation, name: source.name[lang] });
      responsibilities.set(key, entry);
    }
    const bySize = [...responsibilities.values()].sort((one, other) => other.sources.length - one.sources.length);
    return { id, custodian: nameOn(names, today).name[lang], responsibilities: bySize };
  });
}

/** The sources that none of the five has: each takes a form of its own. */
export function listOwnForms(catalogue: Pick<Catalogue, "sources">, lang: Language): SourceLink[] {
  return catalogue.sources
    .filter((source) => !canBeApplied(source))
    .map((source) => ({ id: source.id, abbreviation: source.abbreviation, name: source.name[lang] }));
}
