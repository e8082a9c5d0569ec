import type { ProviderKind, RecordFolder } from "~/schemas/recordFolder";

/** Where people have been and do not think of it; in the order of the checklist. */
export const forgottenPlaces = [
  "former-gp",
  "emergency",
  "mental-health",
  "specialist",
  "laboratory",
  "imaging",
  "physiotherapist",
  "dentist",
  "municipality",
  "school-health",
  "occupational-health",
  "abroad",
  "registry",
] as const;
export type ForgottenPlace = (typeof forgottenPlaces)[number];

/** What kind of provider a line of the checklist becomes when it is added. */
export const kindOfForgotten: Readonly<Record<ForgottenPlace, ProviderKind>> = {
  "former-gp": "gp",
  emergency: "emergency",
  "mental-health": "mental-health",
  specialist: "specialist",
  laboratory: "laboratory",
  imaging: "imaging",
  physiotherapist: "physiotherapist",
  dentist: "dentist",
  municipality: "municipality",
  "school-health": "school-health",
  "occupational-health": "other",
  abroad: "other",
  registry: "registry",
};

export const isThoughtOf = (folder: RecordFolder, place: ForgottenPlace): boolean =>
  (folder.thoughtOf ?? []).includes(place);

/** Ticks a line of the checklist, or takes the tick away. */
export function tickForgotten(folder: RecordFolder, place: ForgottenPlace, isTicked: boolean): RecordFolder {
  const others = (folder.thoughtOf ?? []).filter((one) => one !== place);
  return { ...folder, thoughtOf: isTicked ? [...others, place] : others };
}
