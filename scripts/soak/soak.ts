import { setTimeout as delay } from "node:timers/promises";
import { checkLedger } from "~/app/testing/faults/checkLedger";
import { emptyCounts, type PresserCounts } from "~/app/testing/faults/createPresser";
import { Findings, until } from "~/app/testing/faults/Scenario";
import { startBalancer } from "~/app/testing/faults/startBalancer";
import { startFaultyDatabase } from "~/app/testing/faults/startFaultyDatabase";
import { startLoad } from "~/app/testing/faults/startLoad";
import {
  findFreePort,
  killPortal,
  startPortalProcess,
  type PortalProcess,
} from "~/app/testing/faults/startPortalProcess";
import { expectMailOnce, judge } from "~/app/testing/faults/underLoad";
import { startMailServer, type ReceivedMail } from "~/app/testing/startMailServer";
import { startReaders } from "./startReaders";
import { watchMemory } from "./watchMemory";

const minutes = Number(process.argv[process.argv.indexOf("--minutes") + 1] || NaN) || 10;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const desks = 3;
const instances = 2;
/** Between the end of one fault and the next. */
const quietMs = 12_000;
const mailAwayMs = 5_000;
/** Whatever hangs: after this the soak is broken off. */
const longestMs = (minutes + 8) * 60_000;

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
/** Resolves after the time, or at once when the soak is to end. */
const pause = (ms: number) => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

/** `npm run soak`: see soak.mjs. Ends with 1 when an act is lost or doubled, or something else does not hold. */
async function main(): Promise<void> {
  const found = new Findings();
  const undo: (() => Promise<unknown>)[] = [];
  const guard = setTimeout(() => {
    console.error(`The soak did not end within ${longestMs / 60_000} minutes.`);
    process.exit(1);
  }, longestMs);
  try {
    await soak(found, undo);
  } catch (error) {
    found.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    for (const step of undo.reverse()) await step().catch((error: unknown) => console.error(error));
    clearTimeout(guard);
  }
  for (const problem of found.problems) console.error(`DOES NOT HOLD: ${problem}`);
  process.exitCode = found.problems.length === 0 ? 0 : 1;
}

async function soak(found: Findings, undo: (() => Promise<unknown>)[]): Promise<void> {
  const database = await startFaultyDatabase();
  undo.push(() => database.close());
  const mailPort = await findFreePort();
  const received: ReceivedMail[] = [];
  let mailServer = await startMailServer(mailPort);
  const closeMailServer = async () => {
    received.push(...mailServer.received.splice(0));
    await mailServer.close();
  };
  undo.push(() => mailServer.close());
  const balancer = await startBalancer();
  undo.push(() => balancer.close());

  const portals: PortalProcess[] = [];
  undo.push(() => Promise.all(portals.map(killPortal)));
  const start = (settings: Record<string, string> = {}) =>
    startPortalProcess(database.connectionString, { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, ...settings });
  for (let number = 0; number < instances; number++) {
    const portal = await start();
    portals.push(portal);
    await portal.ready();
    balancer.instances.add(portal.port);
  }
  const memory = watchMemory(async () => [
    ...portals.map(({ pid }, at) => ({ name: `instance ${at + 1}`, pid })),
    { name: "the soak itself", pid: process.pid },
    ...(await database.run("SELECT pid FROM pg_stat_activity")).map((row) => ({
      name: "largest process of PostgreSQL, shared memory included",
      pid: Number(row.pid),
    })),
  ]);
  undo.push(async () => memory.stop());

  /** Ends one instance after the other, by the signal, and starts it again at its port. */
  const endInstance = (signal: "SIGKILL" | "SIGTERM") => async (turn: number) => {
    const at = turn % instances;
    const victim = portals[at];
    if (!victim) throw new RangeError(`no instance ${at}`);
    victim.kill(signal);
    await victim.gone;
    const next = await start({ PORT: String(victim.port) });
    portals[at] = next;
    await next.ready();
  };
  const faults: [name: string, run: (turn: number) => Promise<void>][] = [
    ["SIGKILL of an instance", endInstance("SIGKILL")],
    [
      "no mail server",
      async () => {
        await closeMailServer();
        await pause(mailAwayMs);
        mailServer = await startMailServer(mailPort);
      },
    ],
    ["SIGTERM of an instance", endInstance("SIGTERM")],
    [
      "restart of PostgreSQL",
      async () => {
        await database.stopServer();
        await database.startServer();
      },
    ],
  ];
  const faultCounts = new Map<string, number>();

  console.log(
    `${minutes} minutes, seed ${seed}: ${desks} pairs of applicant and caseworker, 4 readers, ${instances} instances.`,
  );
  const counts = emptyCounts();
  const load = startLoad({ origin: balancer.origin, seed, desks });
  const readers = startReaders(balancer.origin, counts);
  const end = performance.now() + minutes * 60_000;
  for (let turn = 0; ; turn++) {
    await pause(Math.min(quietMs, Math.max(0, end - performance.now())));
    if (performance.now() >= end || stopping.signal.aborted) break;
    const [name, run] = faults[turn % faults.length] ?? ["", async () => undefined];
    faultCounts.set(name, (faultCounts.get(name) ?? 0) + 1);
    await run(Math.floor(turn / faults.length));
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    console.log(`${name}: over. ${load.ledger.acts.length} acts so far, ${left} seconds left.`);
  }
  const noteFailure = (error: unknown) => found.problems.push(error instanceof Error ? error.message : String(error));
  await Promise.all([load.stop().catch(noteFailure), readers.stop().catch(noteFailure)]);

  // What waits for its next try is tried now: the pauses after a failure grow to minutes.
  await database.run("UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'");
  await until(async () => (await database.run("SELECT 1 FROM mail WHERE sent_at IS NULL")).length === 0, 60_000);
  const mails = await expectMailOnce(database, [...received, ...mailServer.received], found);
  const check = await checkLedger(database.directConnectionString(), load.ledger);
  judge(check, found);
  const all = addCounts(load.counts, counts);
  found.expect(all.bare.length === 0, `${all.bare.length} answers were errors without a word, such as ${all.bare[0]}`);
  const refusals = [...readers.refused].map(([status, count]) => `${count} × ${status}`).join(", ");
  const faultsDone = [...faultCounts].map(([name, count]) => `${count} × ${name}`).join(", ");
  const peaks = [...memory.highest()].map(([name, megabytes]) => `  ${megabytes} MB ${name}`);
  console.log(
    [
      "",
      `faults            ${faultsDone}`,
      `requests          ${all.requests}`,
      `errors by kind    ${all.broken} connections broken off, ${all.unavailable} told 503 and when to come back, ${all.bare.length} other 5xx, ${refusals || "none"} refused`,
      `acts acknowledged ${check.told} (${load.ledger.count("found done")} of them found done at the second press), ${load.cases()} cases to their end`,
      `acts found        ${check.found}`,
      `acts lost         ${check.missing.length}`,
      `duplicates        ${check.doubled.length}`,
      `mail              ${mails}`,
      "highest memory",
      ...peaks,
    ].join("\n"),
  );
}

const addCounts = (one: PresserCounts, other: PresserCounts): PresserCounts => ({
  requests: one.requests + other.requests,
  broken: one.broken + other.broken,
  unavailable: one.unavailable + other.unavailable,
  bare: [...one.bare, ...other.bare],
});

void main();
