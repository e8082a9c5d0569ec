import type { Page } from "@playwright/test";
import { nb } from "~/app/i18n/nb";
import { paths } from "~/app/i18n/paths";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { described, variable } from "./largeTable";
import { launchBrowser } from "./launchBrowser";
import { atMost, median, type Measurement } from "./Measurement";

const aimMs = 50;
const warmUps = 3;
const rounds = 15;
const to = paths("nb");

/** Both of 100 × 100 cells; the first has the longer lists of categories to draw beside it. */
const tables: readonly (readonly [string, TableModel])[] = [
  ["one variable each way", described([variable("a", "Kommune", 100)], [variable("c", "Diagnose", 100)])],
  [
    "two variables each way",
    described(
      [variable("a", "Kommune", 10), variable("b", "Alder", 10)],
      [variable("c", "År", 10), variable("d", "Diagnose", 10)],
    ),
  ],
];

/**
 * How long a browser takes to show a table of 10,000 cells after a click that gives a variable a total: from the click,
 * made at the beginning of a frame, until the first task after the frame in which the grid has its new number of rows.
 * So the command, React's work, styles, layout and painting count, and the wait for a screen to be ready does not.
 * @param server with the Cookie header of the person who measures
 * @throws {Error} when the page is not the builder, or a click changes nothing
 */
export async function benchPreview(origin: string, cookie: string): Promise<Measurement[]> {
  const browser = await launchBrowser();
  try {
    const [name = "", value = ""] = cookie.split("=");
    const context = await browser.newContext({ locale: "nb-NO", viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    const results: Measurement[] = [];
    for (const [shape, table] of tables) {
      await page.goto(`${origin}${to.draftTable(await makeDraft(origin, cookie, table), table.id)}`);
      const times = await toggleTotals(page);
      const worst = Math.round(Math.max(...times));
      const what = `preview of 10,000 cells after a change, ${shape}, median of ${rounds} (slowest ${worst} ms)`;
      results.push(atMost(aimMs, Math.round(median(times)), "ms in the browser", what));
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** A new draft that holds the table, made by the addresses that the page itself uses. @returns its id */
async function makeDraft(origin: string, cookie: string, table: TableModel): Promise<string> {
  // As a browser says it: the portal takes no change from elsewhere.
  const headers = { Cookie: cookie, Origin: origin };
  const started = await fetch(`${origin}${to.applications}`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ intent: "start" }),
    redirect: "manual",
  });
  const draftId = /[0-9a-f-]{36}/.exec(started.headers.get("Location") ?? "")?.[0];
  if (!draftId) throw new Error(`A new draft was answered ${started.status}.`);
  const changes: DraftContent = {
    sources: ["npr"],
    tableChoice: "build",
    tables: [table.id],
    [`tableModel.${table.id}`]: JSON.stringify(table),
  };
  const saved = await fetch(`${origin}${to.draftSave(draftId)}`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ baseVersion: 1, changes }),
  });
  if (!saved.ok) throw new Error(`The draft with the table was answered ${saved.status}.`);
  return draftId;
}

/** @returns milliseconds of each change, with a rest between them until the estimate of small cells has come */
async function toggleTotals(page: Page): Promise<number[]> {
  await page.locator(".variable-card details > summary").first().click();
  const button = page.getByRole("button", { name: nb.builder.variables.total }).first();
  const times: number[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const rested = page.waitForResponse(
      (answer) => answer.request().method() === "POST" && /\/anslag/.test(answer.url()),
    );
    const ms = await button.evaluate(timeClick);
    await rested;
    if (round >= warmUps) times.push(ms);
  }
  return times;
}

/** Runs in the page. */
function timeClick(button: Element): Promise<number> {
  const rowCount = () => document.querySelector(".sample-grid")?.getAttribute("aria-rowcount");
  const longestFrames = 300;
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const before = rowCount();
      const began = performance.now();
      (button as HTMLElement).click();
      let frames = 0;
      const look = () => {
        // A message is delivered after the frame that is being made has been painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (rowCount() !== before) resolve(performance.now() - began);
          else if (++frames > longestFrames) reject(new Error("The click changed nothing in the preview."));
          else requestAnimationFrame(look);
        };
        channel.port2.postMessage(null);
      };
      look();
    });
  });
}
