import type { Pool } from "pg";
import { fileURLToPath } from "node:url";
import { createPortal, type Portal } from "~/app/portal";
import { env } from "~/schemas/env";

/** The portal as a demo over a migrated database, whatever the settings of the person who measures. */
export function openPortal(connectionString: string, pool: Pool): Promise<Portal> {
  return createPortal({
    env: env.parse({
      DATABASE_URL: connectionString,
      DEMO: "1",
      DEMO_ON_REAL_DATABASE: "1",
      SESSION_SECRET: "a secret of the measurements, and of nobody else",
    }),
    pool,
    connectionString,
    baseUrl: "http://portal.example",
    programs: fileURLToPath(new URL(".", import.meta.url)),
    log: { info: () => undefined, error: (error, message) => console.error(message, error) },
  });
}
