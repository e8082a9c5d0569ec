import type { ProviderKind } from "~/schemas/recordFolder";
import type { Place } from "./listPlaces";

/** So few that they can be read through. */
const mostSuggestions = 8;
const fewestLetters = 2;

/**
 * Whom somebody may mean who has begun to type a name. Each word typed must begin a word of the name or of what the
 * place is also known as. The health registries are few: all of them are shown to who has chosen that kind.
 * @returns the best first: those whose name has the words before those only known by them
 */
export function suggestPlaces(typed: string, kind: ProviderKind, places: readonly Place[]): Place[] {
  const wanted = wordsOf(typed);
  if (wanted.join("").length < fewestLetters)
    return kind === "registry" ? places.filter((place) => place.kind === "registry") : [];
  const byName = places.filter(({ name }) => hasAll(wanted, [name]));
  const byOtherNames = places.filter(
    (place) => !byName.includes(place) && hasAll(wanted, [place.name, ...place.alsoKnownAs]),
  );
  return [...byName, ...byOtherNames].slice(0, mostSuggestions);
}

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase("nb")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function hasAll(wanted: readonly string[], names: readonly string[]): boolean {
  const known = names.flatMap(wordsOf);
  return wanted.every((word) => known.some((one) => one.startsWith(word)));
}
