import type { Browser } from "@playwright/test";
import type { Page } from "./createAsker";
import { launchBrowser } from "./launchBrowser";
import { atMost, type Measurement } from "./Measurement";

const aimKb = 130;

/** How much JavaScript a real browser that was never here before fetches with each page, as it goes over the wire. */
export async function benchScripts(origin: string, groups: readonly (readonly Page[])[]): Promise<Measurement[]> {
  const browser = await launchBrowser();
  try {
    const results: Measurement[] = [];
    for (const pages of groups) {
      const weights = [];
      for (const page of pages) weights.push({ page, ...(await weighScripts(browser, origin, page)) });
      const [heaviest] = weights.sort((one, other) => other.bytes - one.bytes);
      if (!heaviest) throw new RangeError("no page to weigh");
      const which = pages.length > 1 ? `, the heaviest of ${pages.length}` : "";
      const headers = `${kb(heaviest.headerBytes)} kB of it headers of ${heaviest.files} files`;
      const name = `JavaScript on a first visit: ${heaviest.page.name}${which} (${headers})`;
      results.push(atMost(aimKb, kb(heaviest.bytes), "kB compressed", name));
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** Bytes and files of every script that the page fetches until the network rests, with the headers of the answers. */
async function weighScripts(browser: Browser, origin: string, { path, cookie }: Page) {
  const context = await browser.newContext({ locale: "nb-NO" });
  try {
    if (cookie) {
      const [name = "", value = ""] = cookie.split("=");
      await context.addCookies([{ name, value, url: origin }]);
    }
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const scripts = new Set<string>();
    let bytes = 0;
    let bodyBytes = 0;
    session.on("Network.responseReceived", ({ requestId, type, response }) => {
      if (type === "Script" || /javascript/.test(response.mimeType)) scripts.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bodyBytes += encodedDataLength;
    });
    const answer = await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()} to the browser, not 200.`);
    if (scripts.size === 0) throw new Error(`${path} loaded no script at all in the browser.`);
    return { bytes, headerBytes: bytes - bodyBytes, files: scripts.size };
  } finally {
    await context.close();
  }
}

const kb = (bytes: number) => Math.round(bytes / 100) / 10;
