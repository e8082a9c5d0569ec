import { startMailServer } from "~/app/testing/startMailServer";
import { checkLedger, type LedgerCheck } from "./checkLedger";
import { createPresser } from "./createPresser";
import { Findings, seconds, until, type Outcome } from "./Scenario";
import { startBalancer } from "./startBalancer";
import { startFaultyDatabase, type FaultyDatabase } from "./startFaultyDatabase";
import { startLoad, type Load } from "./startLoad";
import { killPortal, startPortalProcess, type PortalProcess } from "./startPortalProcess";
import { signInByForm } from "~/e2e/support/signIn";
import { paths } from "~/app/i18n/paths";

export interface KillOptions {
  seed: number;
  kills: number;
  /** Acts that have to be acknowledged between two kills. */
  actsBetween: number;
  desks: number;
}

/** The portal is killed again and again while people work. */
export async function killServers({ seed, kills, actsBetween, desks }: KillOptions): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    let portal = await startPortalProcess(database.connectionString);
    await portal.ready();
    const load = startLoad({ origin: portal.origin, seed, desks });
    try {
      for (let kill = 0; kill < kills; kill++) {
        await load.goesOn(actsBetween);
        await killPortal(portal);
        portal = await startPortalProcess(database.connectionString, { PORT: String(portal.port) });
      }
      await load.goesOn(actsBetween);
      await load.stop();
    } finally {
      await killPortal(portal);
    }
    return { name: `${kills} SIGKILLs of the portal (seed ${seed})`, figures: await settle(database, load, found) };
  });
}

/** PostgreSQL is killed with all its processes, again and again, while people work. */
export function killDatabases(options: KillOptions): Promise<Outcome> {
  return breakDatabase("SIGKILLs", options, (database) => database.killServer());
}

/** PostgreSQL is restarted in order, as for an upgrade, while people work. */
export function restartDatabase(options: KillOptions): Promise<Outcome> {
  return breakDatabase("restarts", options, async (database, portal, found) => {
    await database.stopServer();
    const answer = await fetch(`${portal.origin}${paths("nn").sources}`);
    const text = await answer.text();
    found.expect(answer.status === 503, `while it is away the catalogue was answered ${answer.status}, not 503`);
    found.expect(answer.headers.has("Retry-After"), "the answer does not say when to come back");
    found.expect(text.includes("Portalen svarar ikkje no"), "the page does not say in nynorsk what is wrong");
  });
}

/** PostgreSQL is taken away and comes back, again and again, while people work. @param takeAway ends it */
function breakDatabase(
  what: string,
  { seed, kills, actsBetween, desks }: KillOptions,
  takeAway: (database: FaultyDatabase, portal: PortalProcess, found: Findings) => Promise<void>,
): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    const portal = await startPortalProcess(database.connectionString);
    await portal.ready();
    const load = startLoad({ origin: portal.origin, seed, desks });
    const recovered: number[] = [];
    try {
      for (let kill = 0; kill < kills; kill++) {
        await load.goesOn(actsBetween);
        await takeAway(database, portal, found);
        await database.startServer();
        recovered.push(await recovers(portal, found));
      }
      await load.goesOn(actsBetween);
      await load.stop();
      found.expect(!portal.isGone(), "the portal ended with its database");
    } finally {
      await killPortal(portal);
    }
    const figures = await settle(database, load, found, portal.output());
    return { name: `${kills} ${what} of PostgreSQL (seed ${seed})`, figures: `${figures}; ${slowest(recovered)}` };
  });
}

/** Several instances behind one address; one after the other is killed and started again while people work. */
export async function killInstances({
  seed,
  kills,
  actsBetween,
  desks,
  instances,
}: KillOptions & { instances: number }): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    const mailServer = await startMailServer();
    const settings = { SMTP_URL: mailServer.url };
    const balancer = await startBalancer();
    const portals: PortalProcess[] = [];
    try {
      for (let number = 0; number < instances; number++) {
        const portal = await startPortalProcess(database.connectionString, settings);
        // The first one fills the catalogue.
        await portal.ready();
        portals.push(portal);
        balancer.instances.add(portal.port);
      }
      const stayed = createPresser(balancer.origin);
      await signInByForm(stayed, "researcher");
      const load = startLoad({ origin: balancer.origin, seed, desks });
      for (let kill = 0; kill < kills; kill++) {
        await load.goesOn(actsBetween);
        const at = kill % instances;
        const victim = portals[at];
        if (!victim) throw new RangeError(`no instance ${at}`);
        await killPortal(victim);
        const next = await startPortalProcess(database.connectionString, { ...settings, PORT: String(victim.port) });
        portals[at] = next;
        await next.ready();
      }
      await load.goesOn(actsBetween);
      await load.stop();
      const own = await (await stayed.get(paths("nb").applications)).text();
      found.expect(own.includes("Ingrid Fjellvang"), "the session did not survive the instances");
      const asked = [...balancer.answered.values()];
      found.expect(asked.length === instances && Math.min(...asked) > 0, "not every instance was asked");
      const sent = await expectMailOnce(database, mailServer.received, found);
      const figures = await settle(database, load, found);
      return {
        name: `${instances} instances, ${kills} of them killed (seed ${seed})`,
        figures: `${figures}; ${sent}; answers by instance ${asked.join(", ")}`,
      };
    } finally {
      await Promise.all(portals.map(killPortal));
      await balancer.close();
      await mailServer.close();
    }
  });
}

/**
 * Every mail is at the mail server; more than once only with the Message-ID that it had the first time. One that failed
 * several times waits longer each time: the rest of its pause is cut short.
 */
export async function expectMailOnce(
  database: FaultyDatabase,
  received: readonly { messageId: string }[],
  found: Findings,
): Promise<string> {
  const all = async () => (await database.run("SELECT message_id FROM mail")).map((row) => String(row.message_id));
  const mails = new Set(await all());
  const arrived = () => new Set(received.map((one) => one.messageId));
  await until(async () => {
    if (arrived().size >= mails.size) return true;
    await database.run("UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'");
    return false;
  }, 180_000);
  const ids = arrived();
  const lost = [...mails].filter((id) => !ids.has(id));
  const strange = [...ids].filter((id) => !mails.has(id));
  found.expect(lost.length === 0, `${lost.length} mails did not arrive`);
  found.expect(strange.length === 0, `${strange.length} mails arrived under a Message-ID that no row has`);
  return `${mails.size} mails, ${received.length - ids.size} second copies under the same Message-ID`;
}

/** What a portal logged as errors that it did not know, for whoever has to find out. */
const unexpected = (output: string) =>
  output
    .split("\n")
    .filter((line) => line.includes('"msg":"unexpected"'))
    .map((line) => line.slice(0, 800))
    .slice(0, 3)
    .join("\n");

/** Holds the ledger against the database. @param output what the portal wrote @returns the figures in words */
async function settle(database: FaultyDatabase, load: Load, found: Findings, output = ""): Promise<string> {
  const check = await checkLedger(database.directConnectionString(), load.ledger);
  judge(check, found);
  const { bare, broken, unavailable, requests } = load.counts;
  found.expect(
    bare.length === 0,
    `${bare.length} answers were errors without a word: ${bare[0]}\n${unexpected(output)}`,
  );
  return (
    `${check.told} acts told of, ${check.found} found once, ${check.missing.length} lost, ${check.doubled.length} doubled` +
    ` (${load.ledger.count("found done")} found done at the second press); ${requests} requests, ${broken} broken off, ${unavailable} told 503`
  );
}

export function judge({ missing, doubled, faults }: LedgerCheck, found: Findings): void {
  found.expect(missing.length === 0, `lost: ${JSON.stringify(missing)}`);
  found.expect(doubled.length === 0, `done twice: ${JSON.stringify(doubled)}`);
  found.problems.push(...faults);
}

/** The requirement: five seconds after the database takes connections again, pages are shown. */
const recoverMs = 5_000;

async function recovers(portal: PortalProcess, found: Findings): Promise<number> {
  const shown = async () => {
    const answer = await fetch(`${portal.origin}${paths("nb").sources}`).catch(() => null);
    await answer?.text();
    return answer?.status === 200;
  };
  const took = await until(shown, 30_000);
  found.expect(took !== null && took <= recoverMs, `pages came back only after ${took ?? "more than 30 000"} ms`);
  return took ?? Infinity;
}

const slowest = (recovered: number[]) =>
  `pages back at most ${seconds(Math.max(...recovered))} after the database took connections`;

/** Runs a scenario over a database of its own and takes it away again. */
export async function withDatabase(
  run: (database: FaultyDatabase, found: Findings) => Promise<Omit<Outcome, "problems">>,
): Promise<Outcome> {
  const database = await startFaultyDatabase();
  const found = new Findings();
  try {
    return { ...(await run(database, found)), problems: found.problems };
  } finally {
    await database.close();
  }
}
