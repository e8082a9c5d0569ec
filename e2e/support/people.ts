import { personas } from "~/fixtures/people/personas";

/** The demo's people, by what they are to the journeys. */
const keys = {
  researcher: "1-researcher-ingrid",
  otherResearcher: "2-researcher-tomasz",
  caseworker: "3-caseworker-marit",
  otherCaseworker: "4-caseworker-isak",
  staffOfFhi: "5-unit-fhi",
  staffOfNpr: "6-unit-fhi-npr-kpr",
  staffOfCancerRegistry: "7-unit-kreg",
  administrator: "a-administrator",
} as const;
export type Person = keyof typeof keys;

/** @throws {RangeError} when the demo has no such persona */
export function getPersona(person: Person) {
  const found = personas.find(({ key }) => key === keys[person]);
  if (!found) throw new RangeError(`no persona ${keys[person]}`);
  return found;
}
