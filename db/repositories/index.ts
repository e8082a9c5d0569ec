import type { Database } from "../database";
import { createApplicationRepository } from "./applications";
import { createCaseworkRepository } from "./casework";
import { createCatalogueRepository } from "./catalogue";
import { createDemoClockRepository } from "./demoClock";
import { createDraftRepository } from "./drafts";
import { createEventRepository } from "./events";
import { createFileRepository } from "./files";
import { createIdentityRepository } from "./identity";
import { createMailRepository, type Enqueue } from "./mail";
import { createReminderRepository } from "./reminders";

/** All repositories over one connection or one transaction. */
export function createRepositories(db: Database, enqueue: Enqueue) {
  return {
    applications: createApplicationRepository(db),
    casework: createCaseworkRepository(db),
    catalogue: createCatalogueRepository(db),
    demoClock: createDemoClockRepository(db),
    drafts: createDraftRepository(db),
    events: createEventRepository(db),
    files: createFileRepository(db),
    identity: createIdentityRepository(db),
    mail: createMailRepository(db, enqueue),
    reminders: createReminderRepository(db),
  };
}
export type Repositories = ReturnType<typeof createRepositories>;
