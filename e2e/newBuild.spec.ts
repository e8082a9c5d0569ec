import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { startPortalProcess, type PortalProcess } from "~/app/testing/faults/startPortalProcess";
import { paths } from "~/app/i18n/paths";
import { uniqueTitle } from "./support/answers";
import { submitCase } from "./support/byForm";
import { copyAsNewBuild } from "./support/copyAsNewBuild";
import { testDeep } from "./support/isDeep";
import { expect } from "./support/test";
import { words } from "./support/words";

const t = words.nb;
const to = paths("nb");

/** Of a page that has come alive; undefined until then. */
const buildOf = (page: Page) =>
  page.evaluate(() => (window.__remixRouter as object | undefined) && window.__remixManifest.version);
const bodyOf = (page: Page) => page.getByRole("textbox", { name: t.messages.form.body });

testDeep(
  "tabs from before a deploy come over with the next click, and nothing typed is lost",
  async ({ openAs, requestAs, allowStatus, allowConsole }) => {
    const { E2E_DATABASE_URL: connectionString, E2E_SESSION_SECRET: SESSION_SECRET } = process.env;
    if (!connectionString || !SESSION_SECRET)
      throw new Error("E2E_DATABASE_URL and E2E_SESSION_SECRET must be those of the common portal, for one beside it");
    // The script of a page is gone after the deploy: 404, and Remix says that it loads anew. A form that lacks: 422.
    [404, 422].forEach((status) => allowStatus.add(status));
    allowConsole.push(/Error loading route module/, /Failed to fetch dynamically imported module/);
    const researcher = await requestAs("researcher");
    const [id, otherId] = [
      await submitCase(researcher, { title: uniqueTitle("Før utrulling") }),
      await submitCase(researcher, { title: uniqueTitle("Sendt ved utrulling") }),
    ];
    const next = await copyAsNewBuild();
    let portal: PortalProcess | null = null;
    try {
      portal = await startPortalProcess(connectionString, { SESSION_SECRET });
      await portal.ready();
      const { origin, port } = portal;
      const open = async (address: string) => {
        const page = await openAs("researcher");
        await page.goto(`${origin}${address}`, { waitUntil: "networkidle" });
        await expect.poll(() => buildOf(page)).toBe(next.before);
        return page;
      };
      const leaving = await open(to.messages("applicant", id));
      await bodyOf(leaving).fill("Første linje\nog den andre");
      const sending = await open(to.messages("applicant", otherId));
      const looking = await open(to.front);
      const oldScript = await leaving.evaluate(() => window.__remixManifest.entry.module);

      portal.kill("SIGTERM");
      await portal.gone;
      portal = await startPortalProcess(connectionString, { SESSION_SECRET, PORT: String(port) }, next.program);
      await portal.ready();

      // A link, to a page whose script the tab has not loaded yet.
      await looking.getByRole("contentinfo").getByRole("link", { name: t.shell.footer.about }).click();
      await expect(looking).toHaveURL(`${origin}${to.about}`);
      await expect(looking.getByRole("heading", { level: 1, name: t.pages.about.title })).toBeVisible();
      await expect.poll(() => buildOf(looking)).toBe(next.after);

      // A link away from what was typed, and later the same page again.
      await leaving.getByRole("link", { name: t.messages.toCase }).click();
      await expect(leaving).toHaveURL(`${origin}${to.application(id)}`);
      await expect.poll(() => buildOf(leaving)).toBe(next.after);
      await leaving.goto(`${origin}${to.messages("applicant", id)}`);
      await expect(leaving.getByText(t.shell.newVersion.kept)).toBeVisible({ timeout: 30_000 });
      await expect(bodyOf(leaving)).toHaveValue("Første linje\nog den andre");
      // It is put back once: what is emptied stays empty.
      await bodyOf(leaving).fill("");
      await leaving.reload();
      await expect(leaving.getByText(t.shell.newVersion.kept)).toHaveCount(0);
      await expect(bodyOf(leaving)).toHaveValue("");

      // A form that lacks something is answered by the new build, and keeps its page; the next time the browser sends it.
      const send = sending.getByRole("button", { name: t.messages.form.send });
      await send.click();
      await expect(sending.getByRole("alert")).toBeVisible();
      expect(await buildOf(sending)).toBe(next.before);
      await bodyOf(sending).fill("Sendt over en utrulling");
      await send.click();
      await expect.poll(() => buildOf(sending)).toBe(next.after);
      await expect(sending.getByText("Sendt over en utrulling", { exact: true })).toHaveCount(1);
      await expect(bodyOf(sending)).toHaveValue("");
      await expect(sending.getByText(t.shell.newVersion.kept)).toHaveCount(0);

      const gone = await researcher.get(`${origin}${oldScript}`);
      expect(gone.status()).toBe(404);
      expect(gone.headers()["cache-control"]).toBe("no-store");
    } finally {
      portal?.kill("SIGTERM");
      await portal?.gone;
      await rm(next.folder, { recursive: true, force: true });
    }
  },
);
