import type { Database } from "../database";
import { createApplicationRepository } from "./applications";
import { createCalendarRepository } from "./calendar";
import { createCaseworkRepository } from "./casework";
import { createCatalogueRepository } from "./catalogue";
import { createDemoClockRepository } from "./demoClock";
import { createDraftRepository } from "./drafts";
import { createEventRepository } from "./events";
import { createFileRepository } from "./files";
import { createIdentityRepository } from "./identity";
import { createMailRepository, type Enqueue } from "./mail";
import { createRecountRepository } from "./recount";
import { createMessageRepository } from "./messages";
import { createReminderRepository } from "./reminders";
import { createSettingsRepository } from "./settings";

/** All repositories over one connection or one transaction. */
export function createRepositories(db: Database, enqueue: Enqueue) {
  return {
    applications: createApplicationRepository(db),
    calendar: createCalendarRepository(db, enqueue),
    casework: createCaseworkRepository(db),
    catalogue: createCatalogueRepository(db),
    demoClock: createDemoClockRepository(db),
    drafts: createDraftRepository(db),
    events: createEventRepository(db),
    files: createFileRepository(db),
    identity: createIdentityRepository(db),
    mail: createMailRepository(db, enqueue),
    recount: createRecountRepository(db),
    messages: createMessageRepository(db),
    reminders: createReminderRepository(db),
    settings: createSettingsRepository(db),
  };
}
export type Repositories = ReturnType<typeof createRepositories>;
