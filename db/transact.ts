import type { Pool } from "pg";
import { createDatabase } from "./database";
import { findDatabaseTrouble } from "./findDatabaseTrouble";
import { createRepositories, type Repositories } from "./repositories";

/** Puts a job on a queue through the given connection, so that it exists only if the transaction commits. */
export type EnqueueOn = (
  queue: string,
  data: object,
  execute: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>,
) => Promise<void>;

export type Transact = <Value>(work: (repositories: Repositories) => Promise<Value>) => Promise<Value>;

const isRefusal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/** Runs work in one transaction: commits what it returns, rolls back when it throws or answers with a refusal. */
export function createTransact(pool: Pool, enqueueOn: EnqueueOn): Transact {
  return async (work) => {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query("BEGIN");
      const repositories = createRepositories(createDatabase(client), (queue, data) =>
        enqueueOn(queue, data, (text, values) => client.query(text, values)),
      );
      const value = await work(repositories);
      await client.query(isRefusal(value) ? "ROLLBACK" : "COMMIT");
      return value;
    } catch (error) {
      // Such as one that was opened while the database took no changes: the next may be better.
      broken = findDatabaseTrouble(error) !== null;
      await client.query("ROLLBACK").catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
}
