import { and, eq, inArray, desc, sql } from "drizzle-orm";
import type { Database } from "../database";
import { parkedForm } from "../schema";

export interface ParkedForm {
  id: string;
  /** Where it was sent, query included. */
  path: string;
  /** Name and value of each field, in order. */
  fields: [name: string, value: string][];
}

/** Of one account, so that a browser that is signed out can't fill the table. */
const mostParked = 20;

/** Forms that were sent after the session had ended; asked for together with their owner. */
export function createParkedFormRepository(db: Database) {
  return {
    /** Keeps a form for 24 hours. @returns its id */
    async add(accountId: string, form: Omit<ParkedForm, "id">): Promise<string> {
      const [row] = await db
        .insert(parkedForm)
        .values({ accountId, ...form, expiresAt: sql`now() + interval '24 hours'` })
        .returning({ id: parkedForm.id });
      if (!row) throw new Error("the form was not kept");
      const tooMany = db
        .select({ id: parkedForm.id })
        .from(parkedForm)
        .where(eq(parkedForm.accountId, accountId))
        .orderBy(desc(parkedForm.createdAt))
        .offset(mostParked);
      await db.delete(parkedForm).where(inArray(parkedForm.id, tooMany));
      return row.id;
    },

    async find(id: string, accountId: string): Promise<ParkedForm | null> {
      const [row] = await db
        .select({ id: parkedForm.id, path: parkedForm.path, fields: parkedForm.fields })
        .from(parkedForm)
        .where(and(eq(parkedForm.id, id), eq(parkedForm.accountId, accountId), sql`${parkedForm.expiresAt} > now()`));
      return row ?? null;
    },

    async remove(id: string, accountId: string): Promise<void> {
      await db.delete(parkedForm).where(and(eq(parkedForm.id, id), eq(parkedForm.accountId, accountId)));
    },
  };
}
export type ParkedFormRepository = ReturnType<typeof createParkedFormRepository>;
