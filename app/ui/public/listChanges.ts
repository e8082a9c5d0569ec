import { nameOn } from "~/app/domain/catalogue/nameOn";
import type { Catalogue } from "~/schemas/catalogue";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/** What changed hands or names on a day. */
export type Change =
  | { kind: "renamed"; on: PlainDate; before: string; after: string }
  | { kind: "controller"; on: PlainDate; sources: string[]; before: string; after: string }
  | { kind: "decision"; on: PlainDate; sources: string[]; after: string };

type Dated = Pick<Catalogue, "sources" | "organisations">;

/** The changes in the health administration that the catalogue knows, up to a day, the newest first. */
export function listChanges(catalogue: Dated, lang: Language, today: PlainDate): Change[] {
  const changes = [...renamed(catalogue, lang), ...movedSources(catalogue, lang)];
  return changes
    .filter((change) => change.on <= today)
    .sort((one, other) => other.on.localeCompare(one.on) || one.kind.localeCompare(other.kind));
}

function renamed(catalogue: Dated, lang: Language): Change[] {
  return catalogue.organisations.flatMap(({ names }) =>
    names.slice(1).flatMap((name, index): Change[] => {
      const before = names[index]?.name[lang];
      const after = name.name[lang];
      return name.from && before && before !== after ? [{ kind: "renamed", on: name.from, before, after }] : [];
    }),
  );
}

function movedSources(catalogue: Dated, lang: Language): Change[] {
  const grouped = new Map<string, Extract<Change, { sources: string[] }>>();
  const nameAt = (id: string, on: PlainDate) => {
    const found = catalogue.organisations.find((one) => one.id === id);
    return found ? nameOn(found.names, on).name[lang] : id;
  };
  for (const source of catalogue.sources) {
    source.parties.slice(1).forEach((parties, index) => {
      const previous = source.parties[index];
      if (!previous || !parties.from) return;
      const on = parties.from;
      if (previous.controller !== parties.controller) {
        const before = nameAt(previous.controller, previous.until ?? on);
        const after = nameAt(parties.controller, on);
        const entry = { kind: "controller", on, sources: [], before, after } satisfies Change;
        put(grouped, `controller ${on} ${before} ${after}`, entry, source.name[lang]);
      }
      if (previous.decidedBy !== parties.decidedBy) {
        const after = nameAt(parties.decidedBy === "helsedataservice" ? "hds" : parties.controller, on);
        put(grouped, `decision ${on} ${after}`, { kind: "decision", on, sources: [], after }, source.name[lang]);
      }
    });
  }
  return [...grouped.values()];
}

function put<Entry extends { sources: string[] }>(
  grouped: Map<string, Entry>,
  key: string,
  empty: Entry,
  source: string,
): void {
  const entry = grouped.get(key) ?? empty;
  entry.sources.push(source);
  grouped.set(key, entry);
}
