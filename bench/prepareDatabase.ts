import { signIn } from "~/app/http/session";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { createPool } from "~/db/client";
import { seedCatalogue, seedPersonas, seedPrices } from "~/db/seed";
import { makeCases, makeDraft, makeStoriedCase } from "./makeCases";
import { openPortal } from "./openPortal";

/** What the measurements ask for: addresses, and the Cookie headers of two people. */
export interface Prepared {
  statusId: string;
  draftId: string;
  applicant: string;
  caseworker: string;
}

/** Fills a migrated, empty database: catalogue, personas, `cases` cases in work and one draft. */
export async function prepareDatabase(connectionString: string, cases: number): Promise<Prepared> {
  const pool = createPool(connectionString);
  const portal = await openPortal(connectionString, pool);
  try {
    await seedCatalogue(portal.deps.transact);
    await seedPrices(portal.deps.transact);
    await seedPersonas(portal.deps.transact);
    const personas = await portal.read.identity.listDemoPersonas();
    const find = (word: string) => {
      const found = personas.find((persona) => persona.demoPersona?.endsWith(word));
      if (!found) throw new Error(`The demo has no persona ${word}.`);
      return found;
    };
    const people = { applicant: find("ingrid"), caseworker: find("marit") };
    const cookieOf = async ({ id }: { id: string }) => {
      const context = { portal, requestId: "bench", nonce: "" };
      const [cookie = ""] = (await signIn(new Request(portal.deps.baseUrl), context, id, { signedInBy: "demo" })).split(
        ";",
      );
      return cookie;
    };

    const statusId = await makeStoriedCase(portal, people);
    await makeCases(portal, people, cases - 1);
    const prepared = {
      statusId,
      draftId: await makeDraft(portal, people),
      applicant: await cookieOf(people.applicant),
      caseworker: await cookieOf(people.caseworker),
    };
    // What was due long ago is sent now, and not while the pages are measured.
    await sweepReminders(portal.deps);
    // As PostgreSQL does by itself a minute later.
    await pool.query("VACUUM ANALYZE");
    return prepared;
  } finally {
    await portal.close();
  }
}
