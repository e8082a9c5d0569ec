import type { Catalogue, DataSource } from "~/schemas/catalogue";
import { findSource } from "./findSource";

/**
 * The source with this id.
 * @throws {RangeError} when the catalogue has none
 */
export function getSource(catalogue: Pick<Catalogue, "sources">, id: string): DataSource {
  const source = findSource(catalogue, id);
  if (!source) throw new RangeError(`no source ${id} in the catalogue`);
  return source;
}
