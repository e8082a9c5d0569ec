import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { personas } from "~/fixtures/people/personas";
import type { Transact } from "./transact";

/** Loads the catalogue of this build; the same content again changes nothing. */
export async function seedCatalogue(transact: Transact): Promise<void> {
  const catalogue = loadCatalogueFixtures();
  await transact((repositories) => repositories.catalogue.load(catalogue));
}

/** The fictional people of the demo; never called in production. */
export async function seedPersonas(transact: Transact): Promise<void> {
  await transact(async (repositories) => {
    for (const persona of personas) await repositories.identity.savePersona(persona);
  });
}
