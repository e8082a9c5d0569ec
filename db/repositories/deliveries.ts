import { createHash } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull, max, sql } from "drizzle-orm";
import type { AcknowledgedDeviation, DeliveredSummary } from "~/app/domain/deliveries/Deviation";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { custodianCase, delivery, deliveryFetch, deliveryFile, deliveryLink, handout, storedFile } from "../schema";
import { removeUnusedFiles } from "./removeUnusedFiles";

export type DeliveryStatus = "uploaded" | "released" | "replaced" | "discarded";

export interface DeliveryRecord {
  id: string;
  custodianCaseId: string;
  applicationId: string;
  unitId: string;
  /** 1, 2 … within the part. */
  number: number;
  whole: boolean;
  note: string;
  status: DeliveryStatus;
  corrects: string | null;
  correctionReason: string;
  deviations: AcknowledgedDeviation[];
  tables: DeliveredSummary[];
  uploadedBy: string;
  uploadedAt: Date;
  deliveredBy: string | null;
  deliveredOn: PlainDate | null;
  attachedToMail: boolean;
  files: { id: string; name: string; mediaType: string; size: number }[];
}

export interface NewDelivery {
  id: string;
  custodianCaseId: string;
  whole: boolean;
  note: string;
  corrects: string | null;
  correctionReason: string;
  deviations: AcknowledgedDeviation[];
  tables: DeliveredSummary[];
  uploadedBy: string;
  uploadedAt: Date;
}

export interface NewLink {
  tokenHash: string;
  deliveryId: string;
  recipient: string;
  codeHash: string | null;
  expiresAt: Date;
}

export type Handout = typeof handout.$inferSelect;

/** Finished tables, the links by which they are fetched, and the register of what was handed out. */
export function createDeliveryRepository(db: Database) {
  const columns = {
    id: delivery.id,
    custodianCaseId: delivery.custodianCaseId,
    applicationId: custodianCase.applicationId,
    unitId: custodianCase.unitId,
    number: delivery.number,
    whole: delivery.whole,
    note: delivery.note,
    status: delivery.status,
    corrects: delivery.corrects,
    correctionReason: delivery.correctionReason,
    deviations: delivery.deviations,
    tables: delivery.tables,
    uploadedBy: delivery.uploadedBy,
    uploadedAt: delivery.uploadedAt,
    deliveredBy: delivery.deliveredBy,
    deliveredOn: delivery.deliveredOn,
    attachedToMail: delivery.attachedToMail,
  };
  async function withFiles(rows: (Omit<DeliveryRecord, "files" | "status"> & { status: string })[]) {
    const ids = rows.map(({ id }) => id);
    const files =
      ids.length === 0
        ? []
        : await db
            .select({
              deliveryId: deliveryFile.deliveryId,
              id: storedFile.id,
              name: storedFile.name,
              mediaType: storedFile.mediaType,
              size: storedFile.size,
            })
            .from(deliveryFile)
            .innerJoin(storedFile, eq(storedFile.id, deliveryFile.fileId))
            .where(inArray(deliveryFile.deliveryId, ids));
    return rows.map((row): DeliveryRecord => ({
      ...row,
      status: row.status as DeliveryStatus,
      files: files
        .filter((file) => file.deliveryId === row.id)
        .map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    }));
  }
  const selected = () =>
    db.select(columns).from(delivery).innerJoin(custodianCase, eq(custodianCase.id, delivery.custodianCaseId));

  return {
    /**
     * Keeps an uploaded file as the next delivery of its part. The caller holds the lock on the application.
     * @returns its number
     */
    async add(row: NewDelivery, file: { name: string; mediaType: string; bytes: Buffer }): Promise<number> {
      const [last] = await db
        .select({ number: max(delivery.number) })
        .from(delivery)
        .where(eq(delivery.custodianCaseId, row.custodianCaseId));
      const number = (last?.number ?? 0) + 1;
      const sha256 = createHash("sha256").update(file.bytes).digest("hex");
      const [stored] = await db
        .insert(storedFile)
        .values({ ...file, sha256, size: file.bytes.length })
        .returning({ id: storedFile.id });
      if (!stored) throw new Error("the file was not stored");
      await db.insert(delivery).values({ ...row, number, status: "uploaded" });
      await db.insert(deliveryFile).values({ deliveryId: row.id, fileId: stored.id });
      return number;
    },

    async find(id: string): Promise<DeliveryRecord | null> {
      return (await withFiles(await selected().where(eq(delivery.id, id))))[0] ?? null;
    },

    /** Of all parts of an application, oldest first; what was discarded is left out. */
    async list(applicationId: string): Promise<DeliveryRecord[]> {
      const rows = await selected()
        .where(and(eq(custodianCase.applicationId, applicationId), sql`${delivery.status} <> 'discarded'`))
        .orderBy(asc(custodianCase.unitId), asc(delivery.number));
      return withFiles(rows);
    },

    async markReleased(
      id: string,
      released: { deliveredBy: string; deliveredOn: PlainDate; attachedToMail: boolean },
    ): Promise<boolean> {
      const rows = await db
        .update(delivery)
        .set({ ...released, status: "released" })
        .where(and(eq(delivery.id, id), eq(delivery.status, "uploaded")))
        .returning({ id: delivery.id });
      return rows.length === 1;
    },

    /** A corrected version takes its place: its links stop working. */
    async markReplaced(id: string, at: Date): Promise<boolean> {
      const rows = await db
        .update(delivery)
        .set({ status: "replaced" })
        .where(and(eq(delivery.id, id), eq(delivery.status, "released")))
        .returning({ id: delivery.id });
      await db
        .update(deliveryLink)
        .set({ revokedAt: at })
        .where(and(eq(deliveryLink.deliveryId, id), isNull(deliveryLink.revokedAt)));
      return rows.length === 1;
    },

    /** Throws an uploaded delivery away, its bytes too. @returns false when it was released or is gone */
    async discard(id: string): Promise<boolean> {
      const rows = await db
        .update(delivery)
        .set({ status: "discarded" })
        .where(and(eq(delivery.id, id), eq(delivery.status, "uploaded")))
        .returning({ id: delivery.id });
      if (rows.length === 0) return false;
      const files = await db.delete(deliveryFile).where(eq(deliveryFile.deliveryId, id)).returning();
      await removeUnusedFiles(
        db,
        files.map(({ fileId }) => fileId),
      );
      return true;
    },

    async addLinks(rows: NewLink[]): Promise<void> {
      if (rows.length > 0) await db.insert(deliveryLink).values(rows);
    },
    async findLink(tokenHash: string) {
      const [row] = await db.select().from(deliveryLink).where(eq(deliveryLink.tokenHash, tokenHash));
      return row ?? null;
    },
    async findLinkForUpdate(tokenHash: string) {
      const [row] = await db.select().from(deliveryLink).where(eq(deliveryLink.tokenHash, tokenHash)).for("update");
      return row ?? null;
    },
    /** @param revokedAt where this was the last attempt */
    async countAttempt(tokenHash: string, attempts: number, revokedAt: Date | null): Promise<void> {
      await db
        .update(deliveryLink)
        .set({ attempts, ...(revokedAt && { revokedAt }) })
        .where(eq(deliveryLink.tokenHash, tokenHash));
    },

    async addFetch(row: typeof deliveryFetch.$inferInsert): Promise<void> {
      await db.insert(deliveryFetch).values(row);
    },
    /** Who fetched what and when, oldest first. */
    async listFetches(deliveryIds: readonly string[]) {
      if (deliveryIds.length === 0) return [];
      return db
        .select()
        .from(deliveryFetch)
        .where(inArray(deliveryFetch.deliveryId, [...deliveryIds]))
        .orderBy(asc(deliveryFetch.fetchedAt));
    },

    async addHandouts(rows: (typeof handout.$inferInsert)[]): Promise<void> {
      if (rows.length > 0) await db.insert(handout).values(rows);
    },
    /** The register, newest first. @param unitIds those whose rows are wanted; null for all */
    async listHandouts(unitIds: readonly string[] | null): Promise<Handout[]> {
      if (unitIds?.length === 0) return [];
      return db
        .select()
        .from(handout)
        .where(unitIds === null ? undefined : inArray(handout.unitId, [...unitIds]))
        .orderBy(desc(handout.handedOutOn), desc(handout.reference), asc(handout.recipientName));
    },
  };
}
export type DeliveryRepository = ReturnType<typeof createDeliveryRepository>;
