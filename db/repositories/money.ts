import { createHash } from "node:crypto";
import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { currentInvoice, type LoggedTime, type StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { TimeHistory } from "~/app/domain/fees/computeEstimate";
import type { PriceList } from "~/app/domain/fees/PriceList";
import type { PriceContent } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { invoice, invoiceCounter, priceList, storedFile, workHours } from "../schema";

type PriceRow = typeof priceList.$inferSelect;
const toPriceList = ({ id, payer, validFrom, content }: PriceRow): PriceList => ({
  ...(content as PriceContent),
  ...{ id, payer, validFrom },
});

type HoursRow = typeof workHours.$inferSelect;
const toLoggedTime = (row: HoursRow): LoggedTime => ({
  id: row.id,
  payer: row.payer,
  workedBy: row.workedBy,
  workedOn: row.workedOn,
  minutes: row.minutes,
  activity: row.activity as LoggedTime["activity"],
  note: row.note,
  isCancelled: row.cancelledAt !== null,
  isInvoiced: row.invoiceId !== null,
});

const toInvoice = (row: typeof invoice.$inferSelect): StoredInvoice => ({
  ...row,
  status: row.status as StoredInvoice["status"],
  content: row.content as StoredInvoice["content"],
});

/** What an invoice's number begins with. */
const prefixOf = (payer: string) => (payer === "helsedataservice" ? "HDS" : payer.toUpperCase());

/** Price lists, time worked and invoices. Who may do what, and what it comes to, is decided before. */
export function createMoneyRepository(db: Database) {
  const live = () => and(isNull(workHours.cancelledAt), isNull(workHours.invoiceId));

  return {
    /** Every list, oldest first. */
    async listPrices(payer?: string): Promise<PriceList[]> {
      const rows = await db
        .select()
        .from(priceList)
        .where(payer === undefined ? undefined : eq(priceList.payer, payer))
        .orderBy(asc(priceList.payer), asc(priceList.validFrom));
      return rows.map(toPriceList);
    },

    /**
     * Adds a list. The same id again changes nothing.
     * @returns false where the payer has another list from that day
     */
    async addPrices(row: typeof priceList.$inferInsert & { id: string }): Promise<boolean> {
      await db.insert(priceList).values(row).onConflictDoNothing();
      const [found] = await db.select({ id: priceList.id }).from(priceList).where(eq(priceList.id, row.id));
      return found !== undefined;
    },

    /** Lists of the fixtures, for a payer that has none at all. */
    async seedPrices(payer: string, lists: readonly { validFrom: PlainDate; content: PriceContent }[]): Promise<void> {
      const [one] = await db.select({ id: priceList.id }).from(priceList).where(eq(priceList.payer, payer)).limit(1);
      if (one || lists.length === 0) return;
      await db
        .insert(priceList)
        .values(lists.map((list) => ({ payer, ...list })))
        .onConflictDoNothing();
    },

    /** Whether an entry with this request is there already. */
    async hasLogged(requestId: string): Promise<boolean> {
      const rows = await db.select({ id: workHours.id }).from(workHours).where(eq(workHours.requestId, requestId));
      return rows.length > 0;
    },
    async addHours(row: typeof workHours.$inferInsert): Promise<void> {
      await db.insert(workHours).values(row);
    },
    /** Every entry of a case, taken back or not, by day. */
    async listHours(applicationId: string): Promise<LoggedTime[]> {
      const rows = await db
        .select()
        .from(workHours)
        .where(eq(workHours.applicationId, applicationId))
        .orderBy(asc(workHours.workedOn), asc(workHours.loggedAt));
      return rows.map(toLoggedTime);
    },
    /** @returns false where it was taken back or invoiced already, or is none of this payer's in this case */
    async cancelHours(id: string, about: { applicationId: string; payer: string }, at: Date): Promise<boolean> {
      const rows = await db
        .update(workHours)
        .set({ cancelledAt: at })
        .where(
          and(
            eq(workHours.id, id),
            eq(workHours.applicationId, about.applicationId),
            eq(workHours.payer, about.payer),
            live(),
          ),
        )
        .returning({ id: workHours.id });
      return rows.length === 1;
    },
    /** Puts all time of a payer that is on no invoice yet on this one. */
    async claimHours({ id, applicationId, payer }: Pick<StoredInvoice, "id" | "applicationId" | "payer">) {
      await db
        .update(workHours)
        .set({ invoiceId: id })
        .where(and(eq(workHours.applicationId, applicationId), eq(workHours.payer, payer), live()));
    },
    /** Frees the time of an invoice that was taken back. */
    async releaseHours(invoiceId: string): Promise<void> {
      await db.update(workHours).set({ invoiceId: null }).where(eq(workHours.invoiceId, invoiceId));
    },

    /** Every invoice and credit note of a case, oldest first. */
    async listInvoices(applicationId: string): Promise<StoredInvoice[]> {
      const rows = await db
        .select()
        .from(invoice)
        .where(eq(invoice.applicationId, applicationId))
        .orderBy(asc(invoice.draftedOn), asc(invoice.number));
      return rows.map(toInvoice);
    },
    async findInvoice(id: string): Promise<StoredInvoice | null> {
      const [row] = await db.select().from(invoice).where(eq(invoice.id, id));
      return row ? toInvoice(row) : null;
    },
    async addInvoice(row: StoredInvoice): Promise<void> {
      await db.insert(invoice).values(row);
    },
    /** @returns false when somebody else changed it meanwhile; nothing is written then */
    async saveInvoice(
      { id, version }: Pick<StoredInvoice, "id" | "version">,
      next: Partial<StoredInvoice>,
    ): Promise<boolean> {
      const rows = await db
        .update(invoice)
        .set({ ...next, version: version + 1 })
        .where(and(eq(invoice.id, id), eq(invoice.version, version)))
        .returning({ id: invoice.id });
      return rows.length === 1;
    },
    /** Takes a draft away. @returns false when somebody else changed it meanwhile */
    async deleteDraft({ id, version }: Pick<StoredInvoice, "id" | "version">): Promise<boolean> {
      const rows = await db
        .delete(invoice)
        .where(and(eq(invoice.id, id), eq(invoice.version, version), eq(invoice.status, "drafted")))
        .returning({ id: invoice.id });
      return rows.length === 1;
    },
    /** The payer's next number of the year, `HDS-2026-00001`; the counter's row stays locked in this transaction. */
    async nextNumber(payer: string, year: number): Promise<string> {
      const [row] = await db
        .insert(invoiceCounter)
        .values({ payer, year, lastNumber: 1 })
        .onConflictDoUpdate({
          target: [invoiceCounter.payer, invoiceCounter.year],
          set: { lastNumber: sql`${invoiceCounter.lastNumber} + 1` },
        })
        .returning({ number: invoiceCounter.lastNumber });
      if (!row) throw new Error("the counter gave no number");
      return `${prefixOf(payer)}-${year}-${String(row.number).padStart(5, "0")}`;
    },
    /** Keeps the PDF of an invoice. @returns the id of the file */
    async storePdf(name: string, bytes: Buffer): Promise<string> {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const [row] = await db
        .insert(storedFile)
        .values({ name, bytes, mediaType: "application/pdf", sha256, size: bytes.length })
        .returning({ id: storedFile.id });
      if (!row) throw new Error("the invoice's file was not stored");
      return row.id;
    },

    /** How many of these payers have neither sent an invoice in the case nor said that nothing is owed. */
    async countOpenInvoices(applicationId: string, payers: readonly string[]): Promise<number> {
      if (payers.length === 0) return 0;
      const rows = await db
        .select({ payer: invoice.payer, status: invoice.status, credits: invoice.credits })
        .from(invoice)
        .where(
          and(
            eq(invoice.applicationId, applicationId),
            inArray(invoice.payer, [...payers]),
            ne(invoice.status, "drafted"),
          ),
        );
      const known = rows.map((row) => ({ ...row, status: row.status as StoredInvoice["status"] }));
      return payers.filter((payer) => currentInvoice(known, payer) === null).length;
    },

    /** For each payer with finished invoices: how many, and the quartiles of their time, in minutes. */
    async listHistory(): Promise<Map<string, TimeHistory>> {
      const minutes = sql`(${invoice.content} ->> 'minutes')::int`;
      const rows = await db
        .select({
          payer: invoice.payer,
          invoices: sql<number>`count(*)::int`,
          lowMinutes: sql<number>`(percentile_cont(0.25) within group (order by ${minutes}))::float8`,
          highMinutes: sql<number>`(percentile_cont(0.75) within group (order by ${minutes}))::float8`,
        })
        .from(invoice)
        .where(and(inArray(invoice.status, ["sent", "paid"]), isNull(invoice.credits), eq(invoice.nothingOwed, false)))
        .groupBy(invoice.payer);
      return new Map(rows.map(({ payer, ...history }) => [payer, history]));
    },
  };
}
export type MoneyRepository = ReturnType<typeof createMoneyRepository>;
