import type { Provider, ProviderKind } from "~/schemas/recordFolder";
import { selfId } from "./emptyFolder";
import type { Place } from "./listPlaces";

/** What is filled in about somebody who may have records. */
export type ProviderEntry = Pick<
  Provider,
  "kind" | "registerId" | "name" | "address" | "town" | "email" | "subjectId" | "period" | "scope"
>;

export function emptyEntry(kind: ProviderKind): ProviderEntry {
  return {
    kind,
    registerId: null,
    name: "",
    address: "",
    town: "",
    email: "",
    subjectId: selfId,
    period: "",
    scope: "",
  };
}

export function entryOf(provider: Provider): ProviderEntry {
  const { kind, registerId, name, address, town, email, subjectId, period, scope } = provider;
  return { kind, registerId, name, address, town, email, subjectId, period, scope };
}

/** Kinds that a hospital trust never is. */
const neverTrusts: readonly ProviderKind[] = ["gp", "dentist", "municipality", "school-health", "registry"];

/**
 * An entry once a place is chosen for it: its name, and its address where the register has one. What was typed as
 * address stays where the register has none, unless it was another place's. A kind that does not fit gives way.
 */
export function fillFromPlace(entry: ProviderEntry, place: Place): ProviderEntry {
  const fits = place.kind === "registry" ? entry.kind === "registry" : !neverTrusts.includes(entry.kind);
  const isOfRegister = entry.registerId !== null;
  return {
    ...entry,
    kind: fits ? entry.kind : place.kind,
    registerId: place.id,
    name: place.name,
    address: place.address || (isOfRegister ? "" : entry.address),
    town: place.town || (isOfRegister ? "" : entry.town),
  };
}

/**
 * An entry under another name. A department may be written after the name of a place; any other name is no longer that
 * place, and takes its address with it.
 */
export function renameEntry(entry: ProviderEntry, name: string, places: readonly Place[]): ProviderEntry {
  const place = places.find(({ id }) => id === entry.registerId);
  if (!place || name.startsWith(place.name)) return { ...entry, name };
  const isItsAddress = entry.address === place.address && entry.town === place.town;
  return { ...entry, name, registerId: null, ...(isItsAddress ? { address: "", town: "" } : {}) };
}
