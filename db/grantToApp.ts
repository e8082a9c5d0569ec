import pg from "pg";
import { grantedTables, type Rights } from "./grantedTables";

const PRIVILEGES: Record<string, string> = { S: "SELECT", I: "INSERT", U: "UPDATE", D: "DELETE" };

/**
 * Gives the portal's role what `grantedTables` says and takes away all else that it holds on tables and sequences of
 * those schemas. In one transaction, and as often as one likes.
 * @param client connected as the owner of the tables
 * @param role name of the portal's role; it must not be the owner
 * @throws {Error} one sentence when the role does not exist or could get round its limits
 */
export async function grantToApp(client: pg.Client, role: string): Promise<void> {
  await requireLimitedRole(client, role);
  await client.query("BEGIN");
  try {
    await client.query(grantStatements(role).join(";\n"));
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function requireLimitedRole(client: pg.Client, role: string): Promise<void> {
  const found = await client.query<{ super: boolean; owner: boolean }>(
    `SELECT rolsuper AS super,
       pg_has_role(rolname, (SELECT relowner FROM pg_class WHERE oid = 'public.application_event'::regclass), 'MEMBER') AS owner
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  const [row] = found.rows;
  if (row === undefined)
    throw new Error(
      `The portal's role "${role}" (the user of DATABASE_URL) does not exist: make it with CREATE ROLE ${pg.escapeIdentifier(role)} LOGIN PASSWORD '…', then migrate again.`,
    );
  if (row.super || row.owner)
    throw new Error(
      `The portal's role "${role}" (the user of DATABASE_URL) is ${row.super ? "a superuser" : "a member of the role that owns the tables"}, so nothing could be kept from it: use a role without such rights.`,
    );
}

function grantStatements(role: string): string[] {
  const to = pg.escapeIdentifier(role);
  return Object.entries(grantedTables).flatMap(([schema, tables]) => {
    const inside = pg.escapeIdentifier(schema);
    return [
      `REVOKE CREATE ON SCHEMA ${inside} FROM PUBLIC, ${to}`,
      `GRANT USAGE ON SCHEMA ${inside} TO ${to}`,
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${inside} FROM ${to}`,
      `REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${inside} FROM ${to}`,
      // Numbers are drawn, never set.
      ...(schema === "public" ? [`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${inside} TO ${to}`] : []),
      ...Object.entries(tables).map(
        ([table, rights]) => `GRANT ${privileges(rights)} ON ${inside}.${pg.escapeIdentifier(table)} TO ${to}`,
      ),
    ];
  });
}

function privileges(rights: Rights): string {
  return [...rights].map((right) => PRIVILEGES[right]).join(", ");
}
