import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { startPortalProcess, type PortalProcess } from "~/app/testing/faults/startPortalProcess";
import { paths } from "~/app/i18n/paths";
import { recordSteps } from "~/app/ui/own-records/StepList";
import { copyAsNewBuild } from "./support/copyAsNewBuild";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { languagesTried, testDeep } from "./support/isDeep";
import { ownRecordPages } from "./support/ownRecordPages";
import { expectStep, goToStep, openKept } from "./support/ownRecords";
import { ownRecordScenes } from "./support/ownRecordScenes";
import { readDocx, takeDownload } from "./support/readLetters";
import { expect, test } from "./support/test";
import { words } from "./support/words";

/** Of the page's own script: the page listens, and has its texts. */
const isAlive = (page: Page) => page.evaluate(() => (window.__remixRouter as object | undefined) !== undefined);

for (const language of languagesTried)
  test(`once a page has been loaded, all six work without a network, in ${language}`, async ({ openAs }) => {
    const t = words[language].ownRecords;
    const page = await openAs(null);
    await openKept(page, language, "letters");
    await page.context().setOffline(true);
    await expect(page.getByText(t.offline.away)).toBeVisible();
    for (const step of recordSteps) {
      await goToStep(page, language, step);
      await page.reload();
      await expectStep(page, language, step);
      // The worker tells the page, which has come alive by then.
      await expect(page.getByText(t.offline.away)).toBeVisible();
      await expect.poll(() => isAlive(page)).toBe(true);
      expect(await page.evaluate(() => document.fonts.check("17px 'Inter Variable'"))).toBe(true);
    }
    await page.goto(paths(language).ownRecords("dates"));
    await expectStep(page, language, "dates");
    await page.context().setOffline(false);
    await expect(page.getByText(t.offline.ready)).toBeVisible();
    await page.reload();
    await expectStep(page, language, "dates");
    await expect(page.getByText(t.offline.ready)).toBeVisible();
  });

for (const language of languagesTried)
  test(`from the first field to a kept folder without a network, in ${language}`, async ({ openAs }) => {
    const { person, places } = ownRecordScenes[language];
    const t = words[language];
    const passphrase = "elgen spiser blåbær om natten";
    const page = await openAs(null);
    const own = ownRecordPages(page, language);
    await openKept(page, language, "start");
    await page.context().setOffline(true);
    await expect(page.getByText(t.ownRecords.offline.away)).toBeVisible();

    await own.goTo("providers");
    await own.addPlaceByHand("gp", places.gp);
    await own.goTo("person");
    await own.fillPerson(person);
    await own.goTo("letters");
    const letter = await own.readLetterPdf(places.gp.name);
    for (const part of [person.name, person.address, places.gp.name]) expect(letter.text).toContain(part);
    const { docx, of } = t.recordLetterPages.tools;
    const { content } = await takeDownload(own.button(of({ tool: docx, recipient: places.gp.name })));
    expect(await readDocx(content)).toContain(person.name);
    await own.goTo("dates");
    await own.markSent(places.gp.name, "post");
    expect(await own.takeCalendar(true)).toContain("BEGIN:VEVENT");
    await own.goTo("keeping");
    await own.keep(passphrase);
    await page.reload();
    await own.unlock(passphrase);
    await own.goTo("dates");
    await expect(own.card(places.gp.name)).toBeVisible();
  });

test("every script, style and typeface that the pages can ask for lies in the browser", async ({ openAs }) => {
  const page = await openAs(null);
  await openKept(page, "nb", "start");
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const requests = await (await caches.open(name ?? "")).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  const to = paths("nb");
  expect(kept).toEqual(expect.arrayContaining(recordSteps.map((step) => to.ownRecords(step))));
  expect(loaded.filter((path) => !kept.includes(path) && path !== "/own-records-worker.js")).toEqual([]);
});

test("a link out of the pages says that there is no network, and is followed when there is", async ({ openAs }) => {
  const t = words.nb;
  const page = await openAs(null, { viewport: { width: 360, height: 740 } });
  await openKept(page, "nb", "person");
  const out = page.getByRole("contentinfo").getByRole("link", { name: t.shell.footer.about });
  const dialog = page.getByRole("dialog", { name: t.ownRecords.offline.leave.title });
  const stay = dialog.getByRole("button", { name: t.ownRecords.offline.leave.stay });

  await page.context().setOffline(true);
  await out.click();
  await expect(stay).toBeFocused();
  await expectNoSideScroll(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(out).toBeFocused();
  // Another language that was never opened lies nowhere.
  await page.getByRole("link", { name: "Nynorsk" }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expectStep(page, "nb", "person");

  await page.context().setOffline(false);
  await out.click();
  await expect(page).toHaveURL(paths("nb").about);
});

test("a portal that does not answer is met as no network is, though the browser knows of one", async ({
  openAs,
  allowConsole,
}) => {
  allowConsole.push(/net::ERR_CONNECTION_REFUSED/);
  const t = words.nb;
  const page = await openAs(null);
  await openKept(page, "nb", "dates");
  await page.context().route("**", (route) => route.abort("connectionrefused"));
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await page.getByRole("contentinfo").getByRole("link", { name: t.shell.footer.privacy }).click();
  await expect(page.getByRole("dialog", { name: t.ownRecords.offline.leave.title })).toBeVisible();
  await page.reload();
  await expectStep(page, "nb", "dates");
  await expect(page.getByText(t.ownRecords.offline.away)).toBeVisible();
});

test("the worker answers for no other page of the portal", async ({ openAs }) => {
  const to = paths("nb");
  const page = await openAs(null);
  await openKept(page, "nb", "start");
  for (const address of [to.front, to.sources]) {
    await page.goto(address);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  }
  await page.context().setOffline(true);
  // The last one lies under the address that the worker was given, and is no page of its own.
  for (const address of [to.front, to.accessLog, `${to.front}/innsynx`])
    await expect(page.goto(address)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test("what is kept is the same for everybody: no name of whoever is signed in", async ({ openAs }) => {
  const page = await openAs("researcher");
  await openKept(page, "nb", "start");
  const name =
    (await page
      .getByRole("banner")
      .getByRole("link", { name: /Fjellvang/ })
      .textContent()) ?? "";
  expect(name).toContain("Fjellvang");
  await page.reload();
  await expectStep(page, "nb", "start");
  const holding = await page.evaluate(async (word) => {
    const found: string[] = [];
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys())
        if ((await (await opened.match(request))?.text())?.includes(word)) found.push(request.url);
    }
    return found;
  }, name);
  expect(holding).toEqual([]);
});

test("where a browser keeps nothing, the pages go on", async ({ openAs, allowConsole }) => {
  allowConsole.push(/Service Worker registration blocked by Playwright/);
  const t = words.nb.ownRecords;
  const page = await openAs(null, { serviceWorkers: "block" });
  await page.goto(paths("nb").ownRecords("start"));
  await goToStep(page, "nb", "dates");
  await page.context().setOffline(true);
  await expect(page.getByText(t.offline.awayUnready)).toBeVisible();
  await expect(page.getByText(t.offline.ready)).toHaveCount(0);
});

test("the worker's file is looked at anew each time, and may fetch from the portal alone", async ({ request }) => {
  const headers = (await request.get("/own-records-worker.js")).headers();
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toContain("connect-src 'self'");
});

testDeep(
  "a tab from before a deploy keeps what it needs, and the next load brings the new build, offline too",
  async ({ openAs }) => {
    const { E2E_DATABASE_URL: connectionString, E2E_SESSION_SECRET: SESSION_SECRET } = process.env;
    if (!connectionString || !SESSION_SECRET)
      throw new Error("E2E_DATABASE_URL and E2E_SESSION_SECRET must be those of the common portal, for one beside it");
    const next = await copyAsNewBuild();
    let portal: PortalProcess | null = null;
    try {
      portal = await startPortalProcess(connectionString, { SESSION_SECRET });
      await portal.ready();
      const { origin, port } = portal;
      const start = `${origin}${paths("nb").ownRecords("start")}`;
      const t = words.nb.ownRecords;
      const buildOf = (page: Page) => page.evaluate(() => window.__remixManifest.version);
      const builds = (page: Page) =>
        page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

      const old = await openAs(null);
      await old.goto(start);
      await expect(old.getByText(t.offline.ready)).toBeVisible();
      expect(await builds(old)).toEqual([next.before]);

      portal.kill("SIGTERM");
      await portal.gone;
      portal = await startPortalProcess(connectionString, { SESSION_SECRET, PORT: String(port) }, next.program);
      await portal.ready();

      // Another tab brings the new build, whose worker takes over; the old tab goes on with scripts it never loaded.
      const renewed = await old.context().newPage();
      await renewed.goto(start);
      await expect(renewed.getByText(t.offline.ready)).toBeVisible({ timeout: 20_000 });
      expect(await buildOf(renewed)).toBe(next.after);
      expect(await builds(renewed)).toEqual([next.before, next.after]);
      await old.getByRole("link", { name: t.steps.dates }).click();
      await expect(old.getByRole("heading", { level: 1, name: words.nb.recordDates.title })).toBeVisible();
      expect(await buildOf(old)).toBe(next.before);

      // With the old tab its build goes too.
      await old.close();
      await renewed.reload();
      await expect.poll(() => builds(renewed)).toEqual([next.after]);
      await renewed.context().setOffline(true);
      await renewed.reload();
      await expect(renewed.getByText(t.offline.away)).toBeVisible();
      expect(await buildOf(renewed)).toBe(next.after);
    } finally {
      portal?.kill("SIGTERM");
      await portal?.gone;
      await rm(next.folder, { recursive: true, force: true });
    }
  },
);
