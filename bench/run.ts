import { copyTemplate, dropDatabase, startTestServer } from "~/db/testing/testServer";
import { benchDeadlines } from "./deadlines";
import { benchPage, countQueries } from "./benchPages";
import { benchScripts } from "./benchScripts";
import { benchStart } from "./benchStart";
import { benchEstimate } from "./estimate";
import { benchReading } from "./reading";
import { benchRecount } from "./recount";
import { benchWriting } from "./writing";
import { benchHostile } from "./hostile";
import { benchPreview } from "./preview";
import { cleanUp, undoLater } from "./cleanUp";
import { expectWholePage } from "./createAsker";
import type { Measurement } from "./Measurement";
import { listPages } from "./listPages";
import { benchMemory, uploadThousand } from "./memory";
import { prepareDatabase } from "./prepareDatabase";
import { printTable } from "./printTable";
import { startBenchServer } from "./startBenchServer";
import { benchThroughput } from "./throughput";

const cases = 1000;

/** `npm run bench`: states every figure beside its aim. Only what cannot be measured ends it with an error. */
async function main(): Promise<void> {
  const began = performance.now();
  const measured: Measurement[] = [];
  const state = (one: Measurement) => measured.push(one) && printMeasurement(one);

  console.log("Measuring; other work on this machine shows in the seconds, less in the ratios.");
  (await benchStart()).forEach(state);
  (await benchDeadlines()).forEach(state);
  benchEstimate().forEach(state);
  (await benchWriting()).forEach(state);
  (await benchReading()).forEach(state);
  (await benchRecount()).forEach(state);

  const server = await serveCases();
  const pages = listPages(server.prepared);
  const all = [
    pages.front,
    pages.catalogue,
    pages.source,
    pages.status,
    ...pages.steps,
    pages.builder,
    pages.queue,
    pages.case,
  ];
  for (const page of all) await expectWholePage(server.pages, page);
  state(await benchPage(server, pages.front, 2));
  state(await benchPage(server, pages.catalogue, 2));
  state(await benchPage(server, pages.status, 2));
  state(await benchPage(server, { ...pages.queue, name: `queue of ${cases} cases` }, 3));
  (await benchScripts(server.pages, [[pages.front], pages.steps, [pages.builder], [pages.queue]])).forEach(state);

  const queries: [string, number][] = [];
  for (const page of all) queries.push([page.name, await countQueries(server, page)]);
  (await benchPreview(server.pages, server.prepared.applicant)).forEach(state);
  (await benchInstances(server.connectionString, pages)).forEach(state);
  printTable("Statements to the database a request", queries);
  printTable("Measured against aims", measured.map(toRow));
  const missed = measured.filter((one) => !one.met).length;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${measured.length - missed} aims met, ${missed} missed, in ${seconds} seconds.`);
}

async function serveCases() {
  const database = await startTestServer();
  undoLater(() => database.stop());
  const name = `${database.templateName}_bench`;
  const connectionString = await copyTemplate(database, name);
  undoLater(() => dropDatabase(database, name));
  const began = performance.now();
  const prepared = await prepareDatabase(connectionString, cases);
  console.log(`${cases} cases made in ${((performance.now() - began) / 1000).toFixed(1)} seconds.`);
  const server = await startBenchServer(connectionString);
  undoLater(() => server.stop());
  return { ...server, connectionString, prepared };
}

/** Two fresh instances: what they do together, and what one of them holds when it has done the heaviest work. */
async function benchInstances(connectionString: string, pages: ReturnType<typeof listPages>): Promise<Measurement[]> {
  const [first, second] = [await startBenchServer(connectionString), await startBenchServer(connectionString)];
  const ends = [undoLater(() => first.stop()), undoLater(() => second.stop())];
  await expectWholePage(first.pages, pages.front);
  const atRest = await benchMemory(first.pid, "at rest, after its first page");
  const mix = [pages.front, pages.source, pages.status, pages.steps[0], pages.queue, pages.case].filter(
    (page) => page !== undefined,
  );
  const throughput = await benchThroughput([first.pages, second.pages], mix);
  await uploadThousand(first.pages);
  const afterUploads = await benchMemory(first.pid, "after a thousand uploads");
  const hostile = await benchHostile(first, pages.front);
  const afterHostile = await benchMemory(first.pid, "after the hostile set");
  for (const end of ends) await end();
  return [...throughput, ...atRest, ...afterUploads, ...hostile, ...afterHostile];
}

const toRow = ({ name, value, unit, bound, aim, met }: Measurement) =>
  [met ? "met" : "MISSED", value, unit, bound, aim, name] as const;
const printMeasurement = (one: Measurement) => console.log(toRow(one).join(" "));

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void cleanUp().then(() => process.exit(130)));
main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(cleanUp);
