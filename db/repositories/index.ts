import type { Database } from "../database";
import { createAccessLogRepository } from "./accessLog";
import { createAppealRepository } from "./appeals";
import { createAssessmentRepository } from "./assessments";
import { createDecisionRepository } from "./decisions";
import { createRegroupingRepository } from "./regroupings";
import { createApplicationRepository } from "./applications";
import { createCalendarRepository } from "./calendar";
import { createCalendarFeedRepository } from "./calendarFeeds";
import { createCaseworkRepository } from "./casework";
import { createCatalogueRepository } from "./catalogue";
import { createDemoClockRepository } from "./demoClock";
import { createDeliveryRepository } from "./deliveries";
import { createDraftRepository } from "./drafts";
import { createEventRepository } from "./events";
import { createFileRepository } from "./files";
import { createIdentityRepository } from "./identity";
import { createMailRepository, type Enqueue } from "./mail";
import { createMailSignInRepository } from "./mailSignIns";
import { createParkedFormRepository } from "./parkedForms";
import { createPostponementRepository } from "./postponements";
import { createProviderSignInRepository } from "./providerSignIns";
import { createRecountRepository } from "./recount";
import { createRegisterRepository } from "./register";
import { createMessageRepository } from "./messages";
import { createMoneyRepository } from "./money";
import { createRecordReminderRepository } from "./recordReminders";
import { createReminderRepository } from "./reminders";
import { createRetentionRepository } from "./retention";
import { createSessionRepository } from "./sessions";
import { createSettingsRepository } from "./settings";

/** All repositories over one connection or one transaction. */
export function createRepositories(db: Database, enqueue: Enqueue) {
  return {
    accessLog: createAccessLogRepository(db),
    applications: createApplicationRepository(db),
    regroupings: createRegroupingRepository(db),
    decisions: createDecisionRepository(db),
    assessments: createAssessmentRepository(db),
    appeals: createAppealRepository(db),
    calendar: createCalendarRepository(db, enqueue),
    calendarFeeds: createCalendarFeedRepository(db),
    casework: createCaseworkRepository(db),
    catalogue: createCatalogueRepository(db),
    demoClock: createDemoClockRepository(db),
    deliveries: createDeliveryRepository(db),
    drafts: createDraftRepository(db),
    events: createEventRepository(db),
    files: createFileRepository(db),
    identity: createIdentityRepository(db),
    mail: createMailRepository(db, enqueue),
    mailSignIns: createMailSignInRepository(db),
    parkedForms: createParkedFormRepository(db),
    sessions: createSessionRepository(db),
    postponements: createPostponementRepository(db),
    providerSignIns: createProviderSignInRepository(db),
    recount: createRecountRepository(db),
    register: createRegisterRepository(db),
    messages: createMessageRepository(db),
    money: createMoneyRepository(db),
    recordReminders: createRecordReminderRepository(db),
    reminders: createReminderRepository(db),
    retention: createRetentionRepository(db),
    settings: createSettingsRepository(db),
  };
}
export type Repositories = ReturnType<typeof createRepositories>;
