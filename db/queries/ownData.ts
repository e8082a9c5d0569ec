import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { OwnDataKind } from "~/app/domain/retention/OwnData";
import type { Stage } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import {
  accessLog,
  account,
  accountIdentity,
  application,
  applicationEvent,
  calendarFeed,
  draft,
  draftFile,
  handout,
  mail,
  recordReminder,
  roleAssignment,
  session,
  storedFile,
  submission,
} from "../schema";

export interface OwnCase {
  id: string;
  reference: string;
  title: string;
  stage: Stage;
  firstReceivedOn: PlainDate;
  closedOn: PlainDate | null;
  personalDataErasedAt: Date | null;
}

/** What the portal keeps on one account, for its owner alone; never the bytes of a file. */
export function createOwnDataQueries(db: Database) {
  const openDraft = (accountId: string) =>
    and(eq(draft.ownerAccountId, accountId), isNull(draft.submittedApplicationId));
  /** To the account's address, or in an own case to the address that was given in the application. */
  const toPerson = (accountId: string, email: string) => sql`(lower(${mail.recipient}) = lower(${email})
    or exists (select 1 from ${submission} s join ${application} a on a.id = s.application_id
      where a.id = ${mail.applicationId} and a.applicant_id = ${accountId}
        and lower(s.content ->> 'email') = lower(${mail.recipient})))`;
  const opening = { at: accessLog.at, action: accessLog.action, outcome: accessLog.outcome, path: accessLog.path };

  return {
    /** How much there is of each kind. One query each. */
    async count(accountId: string, email: string): Promise<Record<OwnDataKind, number>> {
      const ofOwnCase = sql`exists (select 1 from ${application}
        where ${application.id} = ${accessLog.applicationId} and ${application.applicantId} = ${accountId})`;
      const [identities, sessions, drafts, applications, mails, feeds, recordReminders, acts, opened, openedByOthers] =
        await Promise.all([
          db.$count(accountIdentity, eq(accountIdentity.accountId, accountId)),
          db.$count(session, eq(session.accountId, accountId)),
          db.$count(draft, openDraft(accountId)),
          db.$count(application, eq(application.applicantId, accountId)),
          db.$count(mail, toPerson(accountId, email)),
          db.$count(calendarFeed, eq(calendarFeed.accountId, accountId)),
          db.$count(recordReminder, eq(recordReminder.accountId, accountId)),
          db.$count(applicationEvent, eq(applicationEvent.actorId, accountId)),
          db.$count(accessLog, eq(accessLog.accountId, accountId)),
          db.$count(accessLog, and(ne(accessLog.accountId, accountId), ofOwnCase)),
        ]);
      const files = (await this.listDraftFiles(accountId)).length;
      const handouts = (await this.listHandouts(accountId)).length;
      const rest = {
        drafts,
        files,
        applications,
        mails,
        feeds,
        recordReminders,
        acts,
        opened,
        openedByOthers,
        handouts,
      };
      return { account: 1, identities, sessions, ...rest };
    },

    async getAccount(accountId: string) {
      const [row] = await db
        .select({
          id: account.id,
          name: account.name,
          email: account.email,
          language: account.language,
          createdAt: account.createdAt,
        })
        .from(account)
        .where(eq(account.id, accountId));
      if (!row) throw new RangeError(`no account ${accountId}`);
      const roles = await db
        .select({ role: roleAssignment.role, unitId: roleAssignment.unitId, grantedAt: roleAssignment.grantedAt })
        .from(roleAssignment)
        .where(eq(roleAssignment.accountId, accountId));
      const identities = await db
        .select({
          issuer: accountIdentity.issuer,
          subject: accountIdentity.subject,
          createdAt: accountIdentity.createdAt,
        })
        .from(accountIdentity)
        .where(eq(accountIdentity.accountId, accountId));
      return { ...row, roles, identities };
    },
    async listSessions(accountId: string) {
      return db
        .select({
          createdAt: session.createdAt,
          lastSeenAt: session.lastSeenAt,
          ended: session.ended,
          signedInBy: session.signedInBy,
          browser: session.browser,
        })
        .from(session)
        .where(eq(session.accountId, accountId))
        .orderBy(desc(session.createdAt));
    },
    /** Open ones; what was sent in stands with its case. */
    async listDrafts(accountId: string) {
      return db
        .select({
          id: draft.id,
          language: draft.language,
          content: draft.content,
          createdAt: draft.createdAt,
          updatedAt: draft.updatedAt,
        })
        .from(draft)
        .where(openDraft(accountId))
        .orderBy(desc(draft.updatedAt));
    },
    async listDraftFiles(accountId: string): Promise<{ id: string; name: string; draftId: string }[]> {
      return db
        .select({ id: storedFile.id, name: storedFile.name, draftId: draftFile.draftId })
        .from(draftFile)
        .innerJoin(draft, eq(draft.id, draftFile.draftId))
        .innerJoin(storedFile, eq(storedFile.id, draftFile.fileId))
        .where(openDraft(accountId))
        .orderBy(asc(storedFile.createdAt), asc(storedFile.id));
    },
    async listCases(accountId: string): Promise<OwnCase[]> {
      const rows = await db
        .select({
          id: application.id,
          reference: application.reference,
          title: application.title,
          stage: application.stage,
          firstReceivedOn: application.firstReceivedOn,
          closedOn: application.closedOn,
          personalDataErasedAt: application.personalDataErasedAt,
        })
        .from(application)
        .where(eq(application.applicantId, accountId))
        .orderBy(desc(application.createdAt));
      return rows.map((row) => ({ ...row, stage: row.stage as Stage }));
    },
    /** Mail to the person. Of a mail on somebody else's case, and of one that lets in, the text stays out. */
    async listMails(accountId: string, email: string) {
      // Written out: in a list of what is selected, a column stands without the name of its table.
      const isOwn = sql`(not mail.holds_secret and (mail.application_id is null
        or exists (select 1 from application a where a.id = mail.application_id and a.applicant_id = ${accountId})))`;
      return db
        .select({
          subject: mail.subject,
          body: sql<string | null>`case when ${isOwn} then ${mail.body} end`,
          createdAt: mail.createdAt,
          sentAt: mail.sentAt,
        })
        .from(mail)
        .where(toPerson(accountId, email))
        .orderBy(desc(mail.createdAt));
    },
    async listFeeds(accountId: string) {
      return db
        .select({
          kind: calendarFeed.kind,
          unitId: calendarFeed.unitId,
          applicationId: calendarFeed.applicationId,
          createdAt: calendarFeed.createdAt,
          revokedAt: calendarFeed.revokedAt,
        })
        .from(calendarFeed)
        .where(eq(calendarFeed.accountId, accountId));
    },
    /** The days on which a mail was asked for, because of requests for one's own health records. */
    async listRecordReminders(accountId: string) {
      return db
        .select({ remindOn: recordReminder.remindOn })
        .from(recordReminder)
        .where(eq(recordReminder.accountId, accountId))
        .orderBy(asc(recordReminder.remindOn));
    },
    /** How often the person did what. */
    async listActs(accountId: string): Promise<{ type: string; times: number }[]> {
      return db
        .select({ type: applicationEvent.type, times: sql<number>`count(*)::int` })
        .from(applicationEvent)
        .where(eq(applicationEvent.actorId, accountId))
        .groupBy(applicationEvent.type)
        .orderBy(applicationEvent.type);
    },
    async listOpened(accountId: string) {
      return db.select(opening).from(accessLog).where(eq(accessLog.accountId, accountId)).orderBy(desc(accessLog.id));
    },
    /** When others opened the person's cases, and in which roles they stand now; never who they were. */
    async listOpenedByOthers(accountId: string) {
      return db
        .select({
          reference: application.reference,
          at: accessLog.at,
          action: accessLog.action,
          outcome: accessLog.outcome,
          roles: sql<string[]>`array(select distinct trim(both ' ' from r.role || ' ' || r.unit_id)
            from ${roleAssignment} r where r.account_id = ${accessLog.accountId} order by 1)`,
        })
        .from(accessLog)
        .innerJoin(application, eq(application.id, accessLog.applicationId))
        .where(and(eq(application.applicantId, accountId), ne(accessLog.accountId, accountId)))
        .orderBy(desc(accessLog.id));
    },
    /** Lines of the register about what was handed out in the person's cases. */
    async listHandouts(accountId: string) {
      return db
        .select({
          reference: handout.reference,
          unitId: handout.unitId,
          sourceIds: handout.sourceIds,
          recipientName: handout.recipientName,
          recipientInstitution: handout.recipientInstitution,
          purposeCategory: handout.purposeCategory,
          purpose: handout.purpose,
          content: handout.content,
          handedOutOn: handout.handedOutOn,
          keptUntil: handout.keptUntil,
        })
        .from(handout)
        .innerJoin(application, eq(application.id, handout.applicationId))
        .where(eq(application.applicantId, accountId))
        .orderBy(asc(handout.handedOutOn));
    },
  };
}
