import { lockDataDir } from "./lockDataDir";
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from "./startEmbeddedPostgres";

/**
 * Locks a data folder and starts its PostgreSQL.
 * @returns its address as the owner, and what stops it and gives the folder free
 * @throws {Error} one sentence, such as that a portal is running on the folder, which is then free of our lock
 */
export async function openEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Pick<EmbeddedPostgres, "connectionString"> & { close(): Promise<void> }> {
  const lock = await lockDataDir(options.dataDir);
  try {
    const server = await startEmbeddedPostgres(options);
    return {
      connectionString: server.connectionString,
      async close() {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
