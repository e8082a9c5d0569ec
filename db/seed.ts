import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPriceFixtures } from "~/fixtures/fees/loadPriceFixtures";
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

/** The price lists of this build, for each payer that has none; what is there is never changed. */
export async function seedPrices(transact: Transact): Promise<void> {
  const payers = loadPriceFixtures();
  await transact(async (repositories) => {
    for (const { payer, lists } of payers) await repositories.money.seedPrices(payer, lists);
  });
}
