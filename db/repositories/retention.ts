import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from "drizzle-orm";
import type { AppealStatus, Stage } from "~/app/domain/applications/applicationState";
import { placeholderAddress, realAddress } from "~/app/domain/identity/placeholderAddress";
import { erasedNames } from "~/app/domain/retention/accountErasure";
import type { EndingCase } from "~/app/domain/retention/caseErasure";
import { osloDate } from "~/app/domain/osloDate";
import type { Language } from "~/schemas/language";
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
  erasure,
  invoice,
  mail,
  mailSignIn,
  parkedForm,
  recordReminder,
  roleAssignment,
  session,
  signInAttempt,
} from "../schema";
import { deleteDrafts } from "./deleteDrafts";
import { eraseCase, eraseInvoices, type ErasedCounts } from "./eraseCase";

export interface EndedCase extends EndingCase {
  id: string;
  reference: string;
}

/** An open draft that starts an application, as the rules of retention see it. */
export interface UntouchedDraft {
  id: string;
  touchedOn: PlainDate;
  /** Whom to tell; null for a draft that only a browser has, or an account without an address. */
  owner: { email: string; language: Language } | null;
  title: string;
}

export interface ErasureRow {
  /** The rule (`RetentionKind`), or `request`. */
  rule: string;
  subject: "account" | "application" | "draft" | "invoice" | "mail" | "session" | "sign-in" | "access-log";
  subjectId: string;
  counts: ErasedCounts;
  requestedBy?: string;
}

const endingEvents = ["closed", "withdrawn", "dismissed", "appeal-concluded"];
const toldRule = "draft-warning";
const toldMark = (draftId: string, day: PlainDate) => `${draftId} ${day}`;

/** What the rules of retention look at and erase. Whether something is due is decided by the domain, never here. */
export function createRetentionRepository(db: Database) {
  // Written out: in a list of what is selected, a column stands without the name of its table.
  const endedAt = sql<Date | null>`(select max(e.at) from application_event e
    where e.application_id = application.id and ${inArray(sql`e.type`, endingEvents)})`.mapWith(applicationEvent.at);

  async function endedCases(where: SQL | undefined): Promise<EndedCase[]> {
    const rows = await db
      .select({
        id: application.id,
        reference: application.reference,
        stage: application.stage,
        appeal: application.appeal,
        appeals: sql<
          (string | null)[]
        >`array(select c.appeal from custodian_case c where c.application_id = application.id)`,
        endedAt,
      })
      .from(application)
      .where(
        and(
          isNull(application.personalDataErasedAt),
          inArray(application.stage, ["closed", "withdrawn", "dismissed"]),
          where,
        ),
      );
    return rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      stage: row.stage as Stage,
      appeals: [row.appeal, ...row.appeals] as (AppealStatus | null)[],
      lastEndedOn: row.endedAt && osloDate(row.endedAt),
    }));
  }

  /** The first instant of the day after. */
  const endOfDay = (day: PlainDate) => sql`((${day}::date + 1)::timestamp at time zone 'Europe/Oslo')`;

  return {
    /** Cases that are over and whose personal data are kept. */
    listEndedCases: () => endedCases(undefined),
    async findEndedCase(id: string): Promise<EndedCase | null> {
      return (await endedCases(eq(application.id, id)))[0] ?? null;
    },
    eraseCase: (applicationId: string, about: Parameters<typeof eraseCase>[2]) => eraseCase(db, applicationId, about),

    /** Invoices that still say to whom they went, in cases whose personal data are erased otherwise. */
    async listKeptInvoices(): Promise<{ applicationId: string; sentOn: PlainDate | null }[]> {
      return db
        .select({ applicationId: invoice.applicationId, sentOn: invoice.sentOn })
        .from(invoice)
        .innerJoin(application, eq(application.id, invoice.applicationId))
        .where(
          and(
            isNotNull(application.personalDataErasedAt),
            sql`(${invoice.pdfFileId} is not null
              or coalesce(${invoice.content} -> 'recipient' ->> 'address', '') <> ''
              or coalesce(${invoice.content} -> 'recipient' ->> 'email', '') <> '')`,
          ),
        );
    },
    eraseInvoices: (applicationId: string, today: PlainDate) => eraseInvoices(db, applicationId, today),

    /** Open drafts last saved by the end of a day. An answer to a supplement request goes with its case instead. */
    async listUntouchedDrafts(touchedBy: PlainDate, id?: string): Promise<UntouchedDraft[]> {
      const rows = await db
        .select({
          id: draft.id,
          updatedAt: draft.updatedAt,
          email: account.email,
          language: account.language,
          title: sql<string>`coalesce(${draft.content} ->> 'projectTitle', '')`,
        })
        .from(draft)
        .leftJoin(account, eq(account.id, draft.ownerAccountId))
        .where(
          and(
            isNull(draft.submittedApplicationId),
            isNull(draft.answersApplicationId),
            lt(draft.updatedAt, endOfDay(touchedBy)),
            id === undefined ? undefined : eq(draft.id, id),
          ),
        )
        .orderBy(asc(draft.updatedAt));
      return rows.map(({ id: draftId, updatedAt, email, language, title }) => ({
        id: draftId,
        touchedOn: osloDate(updatedAt),
        owner: email === null || realAddress(email) === null ? null : { email, language: language as Language },
        title,
      }));
    },
    /** Locks an open draft. @returns false when it is gone, or somebody else has it */
    async lockDraft(id: string): Promise<boolean> {
      const rows = await db
        .select({ id: draft.id })
        .from(draft)
        .where(and(eq(draft.id, id), isNull(draft.submittedApplicationId)))
        .for("update", { skipLocked: true });
      return rows.length > 0;
    },
    deleteDrafts: (ids: readonly string[]) => deleteDrafts(db, ids),
    /** The day of erasure that the draft's owner was told last; null where nobody was told. */
    async toldDays(draftIds: readonly string[]): Promise<Map<string, PlainDate>> {
      if (draftIds.length === 0) return new Map();
      const rows = await db
        .select({ mark: erasure.subjectId })
        .from(erasure)
        .where(
          and(
            eq(erasure.rule, toldRule),
            eq(erasure.subject, "draft"),
            inArray(sql`split_part(${erasure.subjectId}, ' ', 1)`, [...draftIds]),
          ),
        )
        .orderBy(asc(erasure.id));
      return new Map(rows.map(({ mark }) => [mark.split(" ")[0] ?? "", mark.split(" ")[1] ?? ""]));
    },
    /** Keeps that a draft's owner was told on which day it goes. */
    async addTold(draftId: string, day: PlainDate): Promise<void> {
      await db
        .insert(erasure)
        .values({ rule: toldRule, subject: "draft", subjectId: toldMark(draftId, day), counts: { mail: 1 } });
    },

    /** Deletes mail written by the end of a day. */
    async deleteMails(writtenBy: PlainDate): Promise<number> {
      return (
        await db
          .delete(mail)
          .where(lt(mail.createdAt, endOfDay(writtenBy)))
          .returning({ id: mail.id })
      ).length;
    },
    /** The day on which the oldest mail was written; null where there is none. */
    async oldestMail(): Promise<PlainDate | null> {
      const [row] = await db.select({ at: mail.createdAt }).from(mail).orderBy(asc(mail.createdAt)).limit(1);
      return row ? osloDate(row.at) : null;
    },
    async countMails(writtenBy: PlainDate): Promise<number> {
      return db.$count(mail, lt(mail.createdAt, endOfDay(writtenBy)));
    },

    /** Deletes what was logged of access by the end of a day, some thousands at most. */
    async deleteAccessLog(loggedBy: PlainDate, most: number): Promise<number> {
      const old = db
        .select({ id: accessLog.id })
        .from(accessLog)
        .where(lt(accessLog.at, endOfDay(loggedBy)))
        .orderBy(asc(accessLog.at))
        .limit(most);
      return (await db.delete(accessLog).where(inArray(accessLog.id, old)).returning({ id: accessLog.id })).length;
    },
    /** The day of the oldest line of the access log; null where there is none. */
    async oldestAccess(): Promise<PlainDate | null> {
      const [row] = await db.select({ at: accessLog.at }).from(accessLog).orderBy(asc(accessLog.at)).limit(1);
      return row ? osloDate(row.at) : null;
    },
    async countAccessLog(loggedBy: PlainDate): Promise<number> {
      return db.$count(accessLog, lt(accessLog.at, endOfDay(loggedBy)));
    },

    /**
     * Deletes sessions that nobody has used since an instant. An account's latest stays as long as the account: it is
     * what tells when the person was last here.
     */
    async deleteSessions(unusedSince: Date): Promise<number> {
      return (await db.delete(session).where(oldSession(unusedSince)).returning({ id: session.id })).length;
    },
    async countSessions(unusedSince: Date): Promise<number> {
      return db.$count(session, oldSession(unusedSince));
    },

    /**
     * Deletes what can be used no more: begun sign-ins and mailed codes, and parked forms.
     * @param formsAt the same for forms, where it is another instant
     */
    async deleteExpired(at: Date, formsAt = at): Promise<number> {
      const attempts = await db
        .delete(signInAttempt)
        .where(lte(signInAttempt.expiresAt, at))
        .returning({ id: signInAttempt.stateHash });
      const mails = await db.delete(mailSignIn).where(lte(mailSignIn.expiresAt, at)).returning({ id: mailSignIn.id });
      const forms = await db
        .delete(parkedForm)
        .where(lte(parkedForm.expiresAt, formsAt))
        .returning({ id: parkedForm.id });
      return attempts.length + mails.length + forms.length;
    },
    async countExpired(at: Date): Promise<number> {
      const counts = await Promise.all([
        db.$count(signInAttempt, lte(signInAttempt.expiresAt, at)),
        db.$count(mailSignIn, lte(mailSignIn.expiresAt, at)),
        db.$count(parkedForm, lte(parkedForm.expiresAt, at)),
      ]);
      return counts.reduce((sum, one) => sum + one, 0);
    },

    /** Accounts that nobody has used since the end of a day, and that no role, case or draft needs. */
    async listIdleAccounts(seenBy: PlainDate): Promise<{ id: string }[]> {
      const end = endOfDay(seenBy);
      return db
        .select({ id: account.id })
        .from(account)
        .where(
          and(
            isNull(account.erasedAt),
            isNull(account.demoPersona),
            lt(account.createdAt, end),
            sql`not exists (select 1 from ${session} where ${session.accountId} = ${account.id} and ${session.lastSeenAt} >= ${end})`,
            sql`not exists (select 1 from ${roleAssignment} where ${roleAssignment.accountId} = ${account.id} and ${roleAssignment.role} <> 'applicant')`,
            sql`not exists (select 1 from ${application} where ${application.applicantId} = ${account.id} and ${application.personalDataErasedAt} is null)`,
            sql`not exists (select 1 from ${draft} where ${draft.ownerAccountId} = ${account.id} and ${draft.submittedApplicationId} is null)`,
          ),
        );
    },
    /** Locks an account's row. @returns null when there is none, or it is erased already */
    async lockAccount(id: string): Promise<{ email: string; language: Language } | null> {
      const [row] = await db
        .select({ email: account.email, language: account.language })
        .from(account)
        .where(and(eq(account.id, id), isNull(account.erasedAt)))
        .for("update");
      return row ? { email: row.email, language: row.language as Language } : null;
    },
    /** Cases of an account whose personal data are still kept. */
    async countKeptCases(accountId: string): Promise<number> {
      return db.$count(
        application,
        and(eq(application.applicantId, accountId), isNull(application.personalDataErasedAt)),
      );
    },
    /**
     * Erases what an account has that no case needs: open drafts with their files, parked forms, subscriptions to
     * calendars, reminders of one's own requests, mail that belongs to no case, and every session but one.
     * @param keptSession hash of the token of the session to go on with; null for none
     */
    async eraseBelongings(
      accountId: string,
      { email, keptSession }: { email: string; keptSession: string | null },
    ): Promise<ErasedCounts> {
      const drafts = await db
        .select({ id: draft.id })
        .from(draft)
        .where(
          and(
            eq(draft.ownerAccountId, accountId),
            isNull(draft.submittedApplicationId),
            isNull(draft.answersApplicationId),
          ),
        );
      const { draft: deleted, file } = await deleteDrafts(
        db,
        drafts.map(({ id }) => id),
      );
      const sessions = await db
        .delete(session)
        .where(
          and(
            eq(session.accountId, accountId),
            keptSession === null ? undefined : sql`${session.tokenHash} <> ${keptSession}`,
          ),
        )
        .returning({ id: session.id });
      const forms = await db
        .delete(parkedForm)
        .where(eq(parkedForm.accountId, accountId))
        .returning({ id: parkedForm.id });
      const feeds = await db
        .delete(calendarFeed)
        .where(eq(calendarFeed.accountId, accountId))
        .returning({ id: calendarFeed.id });
      const recordReminders = await db
        .delete(recordReminder)
        .where(eq(recordReminder.accountId, accountId))
        .returning({ remindOn: recordReminder.remindOn });
      const mails = await db
        .delete(mail)
        .where(and(isNull(mail.applicationId), sql`lower(${mail.recipient}) = lower(${email})`))
        .returning({ id: mail.id });
      await db.delete(mailSignIn).where(sql`${mailSignIn.address} = lower(${email})`);
      const counts = {
        draft: deleted,
        stored_file: file,
        session: sessions.length,
        parked_form: forms.length,
        calendar_feed: feeds.length,
        record_reminder: recordReminders.length,
        mail: mails.length,
      };
      return Object.fromEntries(Object.entries(counts).filter(([, rows]) => rows > 0));
    },
    /** Takes name, address, identities and roles from an account. Its id stays in what it did. */
    async eraseAccount(accountId: string, { language, at }: { language: Language; at: Date }): Promise<ErasedCounts> {
      const identities = await db
        .delete(accountIdentity)
        .where(eq(accountIdentity.accountId, accountId))
        .returning({ subject: accountIdentity.subject });
      await db.delete(roleAssignment).where(eq(roleAssignment.accountId, accountId));
      await db
        .update(account)
        .set({
          name: erasedNames[language].name,
          email: placeholderAddress(accountId),
          demoPersona: null,
          erasedAt: at,
        })
        .where(eq(account.id, accountId));
      return { account: 1, ...(identities.length > 0 ? { account_identity: identities.length } : {}) };
    },

    /** Keeps that something was erased: counts and ids, no names. */
    async addErasure(row: ErasureRow): Promise<void> {
      await db.insert(erasure).values({ ...row, requestedBy: row.requestedBy ?? null });
    },
    /** What was erased lately, newest first. */
    async listErasures(limit: number) {
      return db
        .select()
        .from(erasure)
        .where(sql`${erasure.rule} <> ${toldRule}`)
        .orderBy(desc(erasure.id))
        .limit(limit);
    },
  };
}
export type RetentionRepository = ReturnType<typeof createRetentionRepository>;

function oldSession(unusedSince: Date): SQL | undefined {
  return and(
    lt(session.lastSeenAt, unusedSince),
    or(
      isNull(session.accountId),
      sql`exists (select 1 from ${session} later where later.account_id = ${session.accountId}
        and (later.last_seen_at, later.token_hash) > (${session.lastSeenAt}, ${session.tokenHash}))`,
    ),
  );
}
