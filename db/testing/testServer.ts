import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { addressAs, renewAppRole } from "../appRole";
import { migrate } from "../migrate";
import { lockDataDir } from "../server/lockDataDir";
import { startEmbeddedPostgres } from "../server/startEmbeddedPostgres";

/** What a test needs to make a database of its own; plain data, so that it passes between processes. */
export interface TestServerAddress {
  /** A database of the server from which others can be made and dropped. */
  adminConnectionString: string;
  /** A migrated database that nobody is connected to. */
  templateName: string;
  /** The role that a portal works as, with its rights on every copy of the template. */
  appRole: { name: string; password: string };
}

export interface TestServer extends TestServerAddress {
  stop(): Promise<void>;
}

const PREFIX = "helsetabell-test-";
/** The data of tests need not survive a power cut. */
const FAST_SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * A server for tests, with a migrated template: the one at TEST_DATABASE_URL, whose role may make databases and roles,
 * else an embedded one in the system's temporary folder. `stop` removes all of it.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { connectionString: given, stop: async () => undefined } : await startTemporaryServer();
  const templateName = `helsetabell_test_${randomBytes(5).toString("hex")}`;
  const name = `${templateName}_app`;
  const { password } = new URL(await renewAppRole(server.connectionString, name));
  const address = { adminConnectionString: server.connectionString, templateName, appRole: { name, password } };
  const stop = async () => {
    await runAsAdmin(address, `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
    // Fails where a copy was left standing, which then matters more than the role.
    await runAsAdmin(address, `DROP ROLE ${name}`).catch(() => undefined);
    await server.stop();
  };
  try {
    await runAsAdmin(address, `CREATE DATABASE ${templateName}`);
    await migrate(databaseAddress(address, templateName), { appRole: name });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...address, stop };
}

/** Makes a copy of the template. @returns the address of the new database */
export async function copyTemplate(server: TestServerAddress, name: string): Promise<string> {
  await runAsAdmin(server, `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${server.templateName}`);
  return databaseAddress(server, name);
}

/** The address of the same database for the portal, whose role has no more rights than it needs. */
export function portalAddress({ appRole }: Pick<TestServerAddress, "appRole">, connectionString: string): string {
  return addressAs(connectionString, appRole.name, appRole.password);
}

/** Makes a database without any table. @returns its address */
export async function createEmptyDatabase(server: TestServerAddress, name: string): Promise<string> {
  await runAsAdmin(server, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  return databaseAddress(server, name);
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(server: TestServerAddress, name: string): Promise<void> {
  await runAsAdmin(server, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function startTemporaryServer() {
  await removeLeftovers();
  const dataDir = await mkdtemp(path.join(tmpdir(), PREFIX));
  await chmod(dataDir, 0o755);
  await lockDataDir(dataDir);
  // What the server's account cannot reach is copied here, and goes with the rest.
  const sharedRoot = path.join(dataDir, "shared");
  const server = await startEmbeddedPostgres({ dataDir, sharedRoot, settings: FAST_SETTINGS, log: () => undefined });
  return {
    connectionString: server.connectionString,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Stops and removes the servers of test runs that were killed: their folders carry a lock that nobody holds. */
async function removeLeftovers(): Promise<void> {
  const folders = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => path.join(tmpdir(), name));
  for (const dataDir of folders.filter((folder) => existsSync(path.join(folder, "portal.lock")))) {
    try {
      await lockDataDir(dataDir);
      const server = await startEmbeddedPostgres({
        dataDir,
        sharedRoot: path.join(dataDir, "shared"),
        log: () => undefined,
      });
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    } catch {
      // Another run is at work there, or the folder is another person's.
    }
  }
}

async function runAsAdmin(server: TestServerAddress, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminConnectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseAddress(server: TestServerAddress, name: string): string {
  const address = new URL(server.adminConnectionString);
  address.pathname = `/${name}`;
  return address.toString();
}
