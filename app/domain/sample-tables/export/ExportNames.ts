import type { Catalogue } from "~/schemas/catalogue";

/** Names by id, for what a model refers to by id only; one without a name is told by its id. */
export interface ExportNames {
  readonly sources: ReadonlyMap<string, string>;
  /** Name and version: "Fylker 2024". */
  readonly codeLists: ReadonlyMap<string, string>;
}

/** The catalogue's names in bokmål: "Dødsårsaksregisteret (DÅR)"; of a code list with the time it is valid for. */
export function exportNames(catalogue: Pick<Catalogue, "sources" | "codeLists">): ExportNames {
  return {
    sources: new Map(
      catalogue.sources.map(({ id, name, abbreviation }) => [
        id,
        abbreviation === "" || abbreviation === name.nb ? name.nb : `${name.nb} (${abbreviation})`,
      ]),
    ),
    codeLists: new Map(
      catalogue.codeLists.map(({ id, label, validFrom, validUntil }) => [
        id,
        [label.nb, validity(validFrom, validUntil)].filter((part) => part !== "").join(", "),
      ]),
    ),
  };
}

function validity(from: string | null, until: string | null): string {
  if (from === null) return until === null ? "" : `gyldig til ${until}`;
  return until === null ? `gyldig fra ${from}` : `gyldig fra ${from} til ${until}`;
}
