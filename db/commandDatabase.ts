import { roleOf } from "./appRole";
import { findRunningPostgres } from "./server/findRunningPostgres";
import { openEmbeddedPostgres } from "./server/openEmbeddedPostgres";
import type { EmbeddedPostgresOptions } from "./server/startEmbeddedPostgres";

/** The database that a command works on, as its owner. */
export interface CommandDatabase {
  connectionString: string;
  /** The portal's own role, where it is another than the owner. */
  appRole: string | null;
  /** Ends what was started for the command. */
  close(): Promise<void>;
}

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Opens the database at MIGRATION_DATABASE_URL, else DATABASE_URL, else the embedded one in DATA_DIR.
 * @param beside whether the command may work beside a running portal on the embedded database
 * @param log receives what the operator should know
 * @param embedded where the embedded server's program and data lie, if elsewhere than usual
 * @throws {Error} one sentence, such as that a portal is running on the data folder
 */
export async function openCommandDatabase(
  settings: Settings,
  {
    beside,
    log,
    embedded = {},
  }: {
    beside: boolean;
    log: (line: string) => void;
    embedded?: Pick<EmbeddedPostgresOptions, "programDir" | "sharedRoot">;
  },
): Promise<CommandDatabase> {
  const { DATABASE_URL: portalAddress, MIGRATION_DATABASE_URL: ownerAddress } = settings;
  const address = ownerAddress || portalAddress;
  if (address) {
    const appRole = portalAddress ? roleOf(portalAddress) : null;
    return { connectionString: address, appRole: appRole === roleOf(address) ? null : appRole, close: async () => {} };
  }
  const dataDir = settings.DATA_DIR || ".data";
  const running = beside ? await findRunningPostgres(dataDir, embedded.sharedRoot) : null;
  if (running !== null) return { connectionString: running, appRole: null, close: async () => {} };
  // The portal makes its role anew at each start.
  return { appRole: null, ...(await openEmbeddedPostgres({ dataDir, log, ...embedded })) };
}
