import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chown, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { nb } from "~/app/i18n/nb";
import { paths } from "~/app/i18n/paths";
import { submitCase } from "~/e2e/support/byForm";
import { signInByForm } from "~/e2e/support/signIn";
import { createPresser } from "./createPresser";
import { seconds, until, type Findings, type Outcome } from "./Scenario";
import type { FaultyDatabase } from "./startFaultyDatabase";
import { killPortal, startPortalProcess, type PortalProcess } from "./startPortalProcess";
import { withDatabase } from "./underLoad";

const run = promisify(execFile);
const t = nb.trouble;
/** An answer that comes later is as good as none to whoever waits for it. */
const pageMs = 10_000;
/** The requirement for health checks, with a little for the way there and back. */
const healthMs = 2_200;

/** Somebody who is signed in, with a case to write in. */
interface Visit {
  portal: PortalProcess;
  database: FaultyDatabase;
  found: Findings;
  cookie: string;
  caseId: string;
}

interface Answer {
  status: number;
  text: string;
  ms: number;
  retryAfter: string | null;
}

async function ask({ portal, cookie }: Visit, address: string, init: RequestInit = {}): Promise<Answer> {
  const began = performance.now();
  // A browser says where a form was filled in; without it the portal refuses the change.
  const headers = { Cookie: cookie, Accept: "text/html", Origin: portal.origin, ...init.headers };
  const answer = await fetch(`${portal.origin}${address}`, { redirect: "manual", ...init, headers });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    ms: performance.now() - began,
    retryAfter: answer.headers.get("Retry-After"),
  };
}

const readOwn = (visit: Visit) => ask(visit, paths("nb").applications);

function write(visit: Visit, body: string, file?: Uint8Array<ArrayBuffer>): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "message", requestId: randomUUID(), about: "", body }))
    form.append(name, value);
  if (file) form.append("files", new Blob([file], { type: "application/pdf" }), "Notat.pdf");
  return ask(visit, paths("nb").messages("applicant", visit.caseId), { method: "POST", body: form });
}

/** What /readyz says, and that it says so in time. */
async function expectFailed(visit: Visit, check: string, said: string): Promise<void> {
  const { status, text, ms } = await ask(visit, "/readyz");
  const { failed, checks } = JSON.parse(text) as { failed: string[]; checks: Record<string, string> };
  visit.found.expect(status === 503, `${said}: /readyz answered ${status}`);
  visit.found.expect(failed.includes(check), `${said}: /readyz does not name ${check}: ${text}`);
  visit.found.expect(checks[check] === said, `${said}: /readyz says ${check} is ${checks[check]}`);
  visit.found.expect(ms < healthMs, `${said}: /readyz took ${seconds(ms)}`);
  const alive = await ask(visit, "/healthz");
  visit.found.expect(alive.status === 200, `${said}: /healthz answered ${alive.status}`);
}

/** The page says what is wrong, when to come back, and has what was typed ready to be sent again. */
function expectTold({ found }: Visit, answer: Answer, titles: string | string[], typed?: string): void {
  const { status, text, ms, retryAfter } = answer;
  const title = [titles].flat().join(" / ");
  found.expect(status === 503, `${title}: answered ${status}, not 503`);
  found.expect(retryAfter !== null, `${title}: no Retry-After`);
  found.expect(
    [titles].flat().some((one) => text.includes(one)),
    `${title}: the page does not say so`,
  );
  found.expect(ms < pageMs, `${title}: the answer took ${seconds(ms)}`);
  if (typed) found.expect(text.includes(typed), `${title}: what was typed is not on the page`);
}

async function expectWell(visit: Visit, after: string): Promise<number> {
  const well = async () => (await readOwn(visit)).status === 200 && (await ask(visit, "/readyz")).status === 200;
  const took = await until(well, 30_000);
  visit.found.expect(took !== null && took < 5_000, `${after}: well again only after ${took ?? "more than 30 000"} ms`);
  return took ?? Infinity;
}

/** Read-only, full, slow and out of connections: what people and health checks are told. */
export async function degrade(): Promise<Outcome> {
  return withDatabase(async (database, found) => {
    const small = await makeSmallDisk(database);
    const portal = await startPortalProcess(database.connectionString);
    try {
      await portal.ready();
      const presser = createPresser(portal.origin);
      await signInByForm(presser, "researcher");
      const caseId = await submitCase(presser, { title: "Når noe svikter" });
      const visit: Visit = { portal, database, found, cookie: presser.cookie(), caseId };
      const figures = [
        `read-only: well after ${seconds(await readOnly(visit))}`,
        `slow: ${await slow(visit)}`,
        `no free connection: ${await exhausted(visit)}`,
        `full (${small.how}): well after ${seconds(await full(visit, small))}`,
      ];
      return { name: "read-only, slow, out of connections, full", figures: figures.join("; ") };
    } finally {
      await killPortal(portal);
      await small.remove();
    }
  });
}

async function readOnly(visit: Visit): Promise<number> {
  const { database, found } = visit;
  // It concerns new connections only, so that the old ones are ended.
  const setTo = async (value: string) => {
    await database.runElsewhere(`ALTER DATABASE helsetabell SET default_transaction_read_only = ${value}`);
    await database.runElsewhere("SELECT 1");
  };
  await setTo("on");
  const read = await readOwn(visit);
  found.expect(read.status === 200, `read-only: reading was answered ${read.status}`);
  const typed = "Dette skrev jeg mens ingenting kunne lagres.";
  const refused = await write(visit, typed);
  expectTold(visit, refused, t["read-only"].title, typed);
  await expectFailed(visit, "writable", "read-only");
  await setTo("off");
  const took = await expectWell({ ...visit }, "read-only");
  await sendAgain(visit, refused, typed);
  return took;
}

/** Sends what the page of the error has ready, as its button does. */
async function sendAgain(visit: Visit, { text }: Answer, typed: string): Promise<void> {
  const action = /<form method="post" action="([^"]+)"/.exec(text.slice(text.indexOf("<main")))?.[1] ?? "";
  const fields = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(fields.map(([, name = "", value = ""]) => [name, value]));
  const answer = await ask(visit, action, { method: "POST", body });
  visit.found.expect(answer.status === 303, `sent once more, it was answered ${answer.status}`);
  const rows = await visit.database.run("SELECT 1 FROM message WHERE body = $1", [typed]);
  visit.found.expect(rows.length === 1, `sent once more, it is there ${rows.length} times`);
}

async function slow(visit: Visit): Promise<string> {
  visit.database.proxy.setDelay(2_000);
  const answers = await Promise.all([readOwn(visit), ask(visit, paths("nb").queue), ask(visit, paths("nb").sources)]);
  for (const answer of answers) {
    if (answer.status >= 500) expectTold(visit, answer, [t.busy.title, t.unreachable.title]);
    else visit.found.expect(answer.ms < pageMs, `slow: a page took ${seconds(answer.ms)}`);
  }
  await expectFailed(visit, "database", "slow");
  visit.database.proxy.setDelay(0);
  const shown = answers.filter((answer) => answer.status < 500).length;
  const longest = Math.max(...answers.map((answer) => answer.ms));
  const well = await expectWell(visit, "slow");
  return `${shown} of ${answers.length} pages shown, the longest after ${seconds(longest)}, well after ${seconds(well)}`;
}

async function exhausted(visit: Visit): Promise<string> {
  const holder = new pg.Client({ connectionString: visit.database.directConnectionString() });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE session IN ACCESS EXCLUSIVE MODE");
  const answers: Answer[] = [];
  let enough = false;
  // More people than connections; each asks again as soon as it is answered.
  const crowd = Array.from({ length: 14 }, async () => {
    while (!enough) answers.push(await readOwn(visit));
  });
  const noticed = await until(async () => (await ask(visit, "/readyz")).text.includes('"pool":"exhausted"'), 20_000);
  visit.found.expect(noticed !== null, "exhausted: /readyz did not notice");
  await expectFailed(visit, "pool", "exhausted");
  enough = true;
  await Promise.all(crowd);
  // A new connection that waits behind the others may be given up first.
  for (const answer of answers) expectTold(visit, answer, [t.busy.title, t.unreachable.title]);
  await holder.query("ROLLBACK");
  await holder.end();
  const longest = Math.max(...answers.map((answer) => answer.ms));
  const well = await expectWell(visit, "exhausted");
  return `${answers.length} askers told, the last after ${seconds(longest)}, well after ${seconds(well)}`;
}

interface SmallDisk {
  how: string;
  fill(): Promise<void>;
  free(): Promise<void>;
  remove(): Promise<void>;
}

const megabyte = 1024 * 1024;
const diskMegabytes = 96;

/**
 * Puts the portal's tables on a disk of their own that can be filled; the log of PostgreSQL lies elsewhere. Where
 * nothing can be mounted, a trigger says what a full disk says.
 */
async function makeSmallDisk(database: FaultyDatabase): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), "helsetabell-test-disk-"));
  const mounted = await run("mount", ["-t", "tmpfs", "-o", `size=${diskMegabytes}m,mode=0700`, "tmpfs", folder]).then(
    () => true,
    () => false,
  );
  if (!mounted) return makeTriggerDisk(database, folder);
  const { uid, gid } = await database.owner();
  await chown(folder, uid, gid);
  await database.runElsewhere(`CREATE TABLESPACE small LOCATION '${folder}'`);
  await database.runElsewhere("ALTER DATABASE helsetabell SET TABLESPACE small");
  const filler = path.join(folder, "filler");
  return {
    how: "a tablespace on a disk in memory",
    async fill() {
      const file = await open(filler, "w");
      try {
        for (let size = megabyte; size >= 4096; size /= 2) await writeUntilFull(file, Buffer.alloc(size, 1));
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler),
    async remove() {
      await database.runElsewhere("ALTER DATABASE helsetabell SET TABLESPACE pg_default");
      await database.runElsewhere("DROP TABLESPACE small");
      await run("umount", [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writeUntilFull(file: Awaited<ReturnType<typeof open>>, piece: Buffer): Promise<void> {
  for (let written = piece.length; written === piece.length;) {
    written = await file.write(piece).then(
      ({ bytesWritten }) => bytesWritten,
      () => 0,
    );
  }
}

function makeTriggerDisk(database: FaultyDatabase, folder: string): SmallDisk {
  return {
    how: "no disk could be mounted: a trigger says so",
    async fill() {
      await database.run(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`);
      await database.run("CREATE TRIGGER no_room BEFORE INSERT ON message EXECUTE FUNCTION no_room()");
    },
    free: async () => void (await database.run("DROP FUNCTION no_room CASCADE")),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function full(visit: Visit, disk: SmallDisk): Promise<number> {
  await disk.fill();
  const attachment = Buffer.alloc(200_000, "%PDF-1.7\n");
  let refused = await write(visit, "Er det plass til dette?", attachment);
  // What is free in the tables themselves is used first.
  for (let more = 0; more < 20 && refused.status !== 503; more++)
    refused = await write(visit, `Er det plass til dette også? ${more}`, attachment);
  expectTold(visit, refused, t.full.title, "Er det plass til dette");
  visit.found.expect(refused.text.includes(t.files), "full: the page does not say that files are chosen again");
  const read = await readOwn(visit);
  visit.found.expect(read.status === 200, `full: reading was answered ${read.status}`);
  await expectFailed(visit, "writable", "full");
  await disk.free();
  const stored = async () => (await write(visit, `Nå er det plass ${performance.now()}`)).status === 303;
  const took = await until(stored, 30_000);
  visit.found.expect(took !== null && took < 5_000, "full: nothing could be saved soon after room was made");
  // A write that failed is remembered for ten seconds.
  const ready = await until(async () => (await ask(visit, "/readyz")).status === 200, 20_000);
  visit.found.expect(ready !== null, "full: not ready after room was made");
  return took ?? Infinity;
}
