import type { Catalogue, DataSource } from "~/schemas/catalogue";

/** The source with this id, or null. */
export function findSource(catalogue: Pick<Catalogue, "sources">, id: string): DataSource | null {
  return catalogue.sources.find((source) => source.id === id) ?? null;
}
