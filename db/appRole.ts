import { randomBytes } from "node:crypto";
import pg from "pg";

/** The role that the portal itself works as where it brings its own database. */
export const APP_ROLE = "helsetabell_app";

/**
 * Sees that the portal's role exists and gives it a new password, which nobody needs to keep: each start makes one.
 * It has no rights until `migrate` grants them.
 * @param ownerAddress address of the database, as a role that may make others
 * @returns the address of the same database, as the portal's role
 * @throws {Error} what PostgreSQL said
 */
export async function renewAppRole(ownerAddress: string, role = APP_ROLE): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  const client = new pg.Client({ connectionString: ownerAddress });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
    const command = found.rowCount === 0 ? "CREATE ROLE" : "ALTER ROLE";
    await client.query(
      `${command} ${pg.escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`,
    );
  } finally {
    await client.end();
  }
  return addressAs(ownerAddress, role, password);
}

/** The same database, as another role. */
export function addressAs(address: string, role: string, password: string): string {
  const url = new URL(address);
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.toString();
}

/** The role that an address connects as; null where it names none. */
export function roleOf(address: string): string | null {
  return decodeURIComponent(new URL(address).username) || null;
}
