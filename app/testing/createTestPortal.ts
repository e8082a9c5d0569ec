import type { Pool } from "pg";
import { createPortal, type Portal } from "~/app/portal";
import { createPool } from "~/db/client";
import { seedCatalogue, seedPersonas, seedPrices } from "~/db/seed";
import type { Account } from "~/db/repositories/identity";
import { createTestDatabase, type TestDatabase } from "~/db/testing/createTestDatabase";
import type { DraftContent } from "~/schemas/draft";
import { env } from "~/schemas/env";

export interface TestPortal {
  portal: Portal;
  /** Its owner's connection: for tests that look at rows, or bend them. */
  database: TestDatabase;
  /** What the portal itself works with: a role that has no more rights than it needs. */
  pool: Pool;
  /** The demo's people, by the word in their key: `ingrid`, `marit`, `fhi` … */
  person(word: string): Account;
  close(): Promise<void>;
}

/** The whole portal over a database of its own, with the real job queue; without a web server. */
export async function createTestPortal(
  settings: Record<string, string> = {},
  { baseUrl = "http://portal.example", say = () => {} }: { baseUrl?: string; say?: (message: string) => void } = {},
): Promise<TestPortal> {
  const database = await createTestDatabase();
  let isClosing = false;
  const pool = createPool(database.portalConnectionString);
  const portal = await createPortal({
    env: env.parse({
      SESSION_SECRET: "a secret of the tests, and of nobody else",
      DEMO: "1",
      DEMO_ON_REAL_DATABASE: "1",
      ...settings,
      DATABASE_URL: database.portalConnectionString,
    }),
    pool,
    connectionString: database.portalConnectionString,
    baseUrl: settings.BASE_URL ?? baseUrl,
    programs: "build",
    log: {
      info: say,
      error: (error) => {
        // A database that goes away under the queue's last look is what closing is.
        if (!isClosing) throw error;
      },
    },
  });
  await seedCatalogue(portal.deps.transact);
  await seedPrices(portal.deps.transact);
  await seedPersonas(portal.deps.transact);
  const people = await portal.read.identity.listDemoPersonas();
  return {
    portal,
    database,
    pool,
    person(word) {
      const found = people.find((account) => account.demoPersona?.endsWith(word));
      if (!found) throw new RangeError(`no persona ${word}`);
      return found;
    },
    async close() {
      isClosing = true;
      await portal.close();
      await database.drop();
    },
  };
}

/** A draft that lacks nothing: two sources of two units, separate tables, help with the table. */
export const wholeDraft: DraftContent = {
  sources: ["hkr", "npr"],
  linkage: "separate",
  projectTitle: "Hjerteinfarkt etter fylke, kjønn og alder",
  purposeCategory: "health-research",
  useDescription:
    "Vi undersøker hvordan forekomsten av hjerteinfarkt fordeler seg mellom fylker, kjønn og aldersgrupper.",
  "purposeFit.hkr": "Studien er helseforskning på hjerteinfarkt.",
  "purposeFit.npr": "Studien er helsefaglig forskning.",
  tableChoice: "help",
  figures: "Antall personer med I21 per fylke, kjønn og aldersgruppe, 2022–2024.",
  name: "Ingrid Fjellvang",
  email: "ingrid.fjellvang@fjordvik.example",
  country: "Norge",
  institution: "Universitetet i Fjordvik",
  publicBodyOwnTask: "no",
  student: "no",
  invoiceRecipient: "Universitetet i Fjordvik",
  recipients: "ingrid.fjellvang@fjordvik.example",
};
