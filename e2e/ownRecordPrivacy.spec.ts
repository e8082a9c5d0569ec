import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import pg from "pg";
import { paths } from "~/app/i18n/paths";
import { recordSteps } from "~/app/ui/own-records/StepList";
import { findWords } from "./support/findWords";
import { ownRecordPages } from "./support/ownRecordPages";
import { expectStep, folderOfWords, goToStep, openKept, ownWords, seedFolder } from "./support/ownRecords";
import { takeDownload } from "./support/readLetters";
import { recordTraffic, type SentRequest } from "./support/recordTraffic";
import { languagesTried } from "./support/isDeep";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const typed = Object.values(ownWords);
const main = (page: Page) => page.getByRole("main");

/** A request as a line of text, with all that it carries. */
const written = ({ method, url, headers, body }: SentRequest) =>
  `${method} ${url} ${JSON.stringify(headers)} ${body.toString("latin1")} ${body.toString("utf8")}`;

/** Types into every field of the page that takes text and is open, also those that no test knows by name. */
async function typeEverywhere(page: Page): Promise<void> {
  const fields = main(page).locator("input:enabled, textarea:enabled").filter({ visible: true });
  for (const field of await fields.all()) {
    const type = (await field.getAttribute("type")) ?? "text";
    if (type === "checkbox") await field.check();
    else if (type === "email") await field.fill(ownWords.email);
    else if (type === "date") await field.fill("2026-09-01");
    else if (["text", "tel", "search"].includes(type)) await field.fill(ownWords.scope);
  }
}

/** All that a folder holds, typed where a person types it; letters, calendar and files made of it on the way. */
async function tellEverything(page: Page): Promise<void> {
  const t = words.nb;
  const w = ownWords;
  const own = ownRecordPages(page, "nb");
  await own.goTo("person");
  await own.fillPerson({ ...w, birthDate: "1961-02-03" });
  const { subjects } = t.ownRecordsPerson;
  await own.button(subjects.add).click();
  await own.field(subjects.name).fill(w.child);
  await own.field(subjects.relation).fill(w.relation);
  await own.button(subjects.save).click();
  await expect(page.getByText(subjects.added({ name: w.child }))).toBeVisible();

  await own.goTo("providers");
  await own.addPlaceByHand("specialist", {
    ...{ name: w.provider, address: w.providerAddress, town: w.town, email: w.providerEmail },
    ...{ period: w.period, scope: w.scope },
  });

  await own.goTo("letters");
  expect((await own.readLetterPdf(w.provider)).text).toContain(w.name);
  const { docx, of } = t.recordLetterPages.tools;
  await takeDownload(own.button(of({ tool: docx, recipient: w.provider })));

  await own.goTo("dates");
  await own.markSent(w.provider, "post");
  await own.noteExtension(w.provider, w.reason);
  expect(await own.takeCalendar(true)).toContain("BEGIN:VEVENT");
  await own.noteAnswer(w.provider, { outcome: "part", grounds: w.grounds });

  const written = await page.evaluate(() => sessionStorage.getItem("helsetabell-innsyn") ?? "");
  expect(findWords(written, typed).length, "the words are in the folder").toBeGreaterThan(10);
  await own.goTo("keeping");
  await own.keep(w.passphrase);
  const { review, corrections } = t.recordKeeping;
  await page.getByRole("group", { name: review.missing }).getByLabel(review.parts.tests).check();
  await own.field(review.note).fill(w.note);
  await own.button(corrections.add).click();
  await own.field(corrections.passage).fill(w.passage);
  await own.field(corrections.wish).fill(w.wish);
  await own.button(corrections.save).click();
  await own.addFile({ name: w.file, content: w.content }, w.provider);
  await takeDownload(own.button(t.recordKeeping.export.submit));
}

test("a whole session tells the portal nothing but which pages and files are fetched", async ({
  openAs,
  baseUrl,
  allowStatus,
}) => {
  test.setTimeout(120_000);
  // For the beacon at the end: it is no form.
  allowStatus.add(415);
  const { E2E_PORTAL_LOG: logFile, E2E_DATABASE_URL: connectionString } = process.env;
  if (!logFile || !connectionString) throw new Error("E2E_PORTAL_LOG and E2E_DATABASE_URL must be those of the portal");
  const traffic = await recordTraffic(new URL(baseUrl).origin);
  const to = paths("nb");
  try {
    const page = await openAs(null, { proxy: traffic.proxy });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const sockets: string[] = [];
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await openKept(page, "nb", "start");
    await tellEverything(page);
    for (const step of recordSteps) {
      await goToStep(page, "nb", step);
      await typeEverywhere(page);
    }
    // On another day it is opened again.
    await page.reload();
    await ownRecordPages(page, "nb").unlock(ownWords.passphrase);

    // Out of the pages: to the portal's own, and to a place elsewhere.
    await goToStep(page, "nb", "letters");
    await page.getByRole("contentinfo").getByRole("link", { name: words.nb.shell.footer.privacy }).click();
    await expect(page).toHaveURL(to.privacy);
    await page.goBack();
    await expectStep(page, "nb", "letters");
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "http://elsewhere.example/";
      link.textContent = "elsewhere";
      document.querySelector("main")?.append(link);
    });
    await page.getByRole("link", { name: "elsewhere" }).click();
    await expect(page).toHaveURL("http://elsewhere.example/");

    const { sent } = traffic;
    expect(sent.flatMap((one) => findWords(written(one), typed).map((word) => `${word} in ${one.url}`))).toEqual([]);
    expect(findWords(said.join("\n"), typed)).toEqual([]);
    expect(sockets).toEqual([]);

    // Nothing that could carry content: no bodies, no query, nothing but pages and files.
    expect(sent.filter(({ method, body }) => !["GET", "HEAD"].includes(method) || body.length > 0)).toEqual([]);
    const asked = [...new Set(sent.map(({ url }) => url.replace(new URL(baseUrl).origin, "")))];
    const known = [
      ...recordSteps.map((step) => to.ownRecords(step)),
      "/favicon.svg",
      "/mark.svg",
      "/own-records-worker.js",
    ];
    const elsewhere = [
      to.privacy,
      `${to.privacy}.data`,
      `${to.ownRecords("letters")}.data`,
      "/favicon.ico",
      "http://elsewhere.example/",
      "http://elsewhere.example/favicon.ico",
    ];
    expect(asked.filter((url) => ![...known, ...elsewhere].includes(url) && !/^\/assets\/[\w.-]+$/.test(url))).toEqual(
      [],
    );
    expect(asked).toEqual(expect.arrayContaining(known));
    const left = sent.find(({ url }) => url === "http://elsewhere.example/");
    expect(left?.headers.referer, "a place elsewhere is not told where somebody comes from").toBeUndefined();

    // What the portal wrote down of it.
    const own = /"url":"\/nb\/innsyn/;
    await expect.poll(async () => own.test(await readFile(logFile, "utf8"))).toBe(true);
    expect(findWords(await readFile(logFile, "utf8"), typed)).toEqual([]);
    expect(await findInDatabase(connectionString, typed)).toEqual([]);

    // This test would see it: the same words, sent on purpose.
    await page.goto(to.privacy);
    await page.evaluate(
      (word) => fetch(`/favicon.svg?${btoa(unescape(encodeURIComponent(`x${word}`)))}`, { method: "HEAD" }),
      ownWords.name,
    );
    await page.evaluate((word) => navigator.sendBeacon("/favicon.svg", word), ownWords.scope);
    await expect
      .poll(() => sent.flatMap((one) => findWords(written(one), typed)))
      .toEqual([ownWords.name, ownWords.scope]);
    // Before the proxy goes: the beacon may still wait for its answer.
    await page.context().close();
  } finally {
    await traffic.close();
  }
});

/** Every table of the database, whose rows are looked through as text. */
async function findInDatabase(connectionString: string, sought: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    expect(tables.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ held: boolean }>(
        `SELECT EXISTS (SELECT FROM ${name} AS one WHERE one::text ILIKE ANY ($1)) AS held`,
        [sought.map((word) => `%${word}%`)],
      );
      if (rows[0]?.held) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

test("moving between the pages sends nothing at all, and without a worker only for scripts", async ({
  openAs,
  baseUrl,
  allowConsole,
}) => {
  allowConsole.push(/Service Worker registration blocked by Playwright/);
  for (const serviceWorkers of ["allow", "block"] as const) {
    const traffic = await recordTraffic(new URL(baseUrl).origin);
    try {
      const page = await openAs("researcher", { proxy: traffic.proxy, serviceWorkers });
      if (serviceWorkers === "allow") await openKept(page, "nb", "start");
      else await page.goto(paths("nb").ownRecords("start"), { waitUntil: "networkidle" });
      traffic.sent.length = 0;
      for (const step of [...recordSteps, "start"] as const) await goToStep(page, "nb", step);
      const asked = traffic.sent.map(({ url }) => new URL(url).pathname);
      expect(asked.filter((path) => serviceWorkers === "allow" || !path.startsWith("/assets/"))).toEqual([]);
    } finally {
      await traffic.close();
    }
  }
});

for (const language of languagesTried)
  test(`the pages come alive without a complaint, with a folder and without, in ${language}`, async ({ openAs }) => {
    for (const folder of [null, folderOfWords(language)]) {
      const page = await openAs(null);
      if (folder) await seedFolder(page, folder);
      for (const step of recordSteps) {
        await page.goto(paths(language).ownRecords(step));
        await expectStep(page, language, step);
        await expect
          .poll(() => page.evaluate(() => (window.__remixRouter as object | undefined) !== undefined))
          .toBe(true);
      }
    }
  });

test("a form that is sent before the page listens sends nothing", async ({ openAs, baseUrl, allowConsole }) => {
  allowConsole.push(/net::ERR_FAILED/);
  const traffic = await recordTraffic(new URL(baseUrl).origin);
  try {
    const page = await openAs(null, { proxy: traffic.proxy, serviceWorkers: "block" });
    await page.route("**/assets/*.js", (route) => route.abort());
    for (const step of recordSteps) {
      const address = paths("nb").ownRecords(step);
      await page.goto(address);
      await expectStep(page, "nb", step);
      traffic.sent.length = 0;
      await page.evaluate(() => {
        for (const form of document.querySelectorAll<HTMLFormElement>("main form")) form.requestSubmit();
      });
      for (const button of await main(page).getByRole("button").all()) await button.click({ force: true });
      expect(await openFields(page), `${address} has no field that takes what nobody hears`).toEqual([]);
      await expect(page).toHaveURL(address);
      expect(traffic.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
    }
  } finally {
    await traffic.close();
  }
});

/** Fields that can be filled in now, by what they are called. */
const openFields = (page: Page) =>
  main(page)
    .locator("input:enabled, textarea:enabled, select:enabled")
    .evaluateAll((fields) => fields.map((field) => field.id || field.outerHTML.slice(0, 80)));
