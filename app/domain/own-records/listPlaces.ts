import type { Language } from "~/schemas/language";
import type { ProviderKind } from "~/schemas/recordFolder";
import { healthRegistries } from "./healthRegistries";
import { healthTrusts } from "./healthTrusts";

/** Somebody of the registers whom one can ask. */
export interface Place {
  id: string;
  kind: Extract<ProviderKind, "hospital" | "registry">;
  /** As it stands on an envelope: in Norwegian. */
  name: string;
  /** By what else people know it, or what it is in the reader's language; for reading beside the name. */
  note: string;
  /** What typing is held against, besides the name. */
  alsoKnownAs: readonly string[];
  address: string;
  town: string;
}

/** The registers of hospital trusts and of health registries as one list, in their order. */
export function listPlaces(language: Language): Place[] {
  const written = language === "en" ? "nb" : language;
  return [
    ...healthTrusts.map(({ id, name, hospitals, address, town }) => ({
      id,
      kind: "hospital" as const,
      name,
      note: hospitals.join(", "),
      alsoKnownAs: hospitals,
      address,
      town,
    })),
    ...healthRegistries.map(({ id, name, alsoKnownAs, controller }) => ({
      id,
      kind: "registry" as const,
      name: name[written],
      note: name[language] === name[written] ? controller[language] : `${name[language]}, ${controller[language]}`,
      alsoKnownAs: [...alsoKnownAs, name.nb, name.nn, name.en],
      address: controller[written],
      town: "",
    })),
  ];
}
