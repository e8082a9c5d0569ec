import { chromium, type Browser } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

/** The browser that the journeys use, without a window and without calls of its own. */
export async function launchBrowser(): Promise<Browser> {
  const { findBrowser } = (await import(new URL("../scripts/findBrowser.mjs", import.meta.url).href)) as {
    findBrowser(): Promise<string>;
  };
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ["--disable-background-networking", "--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
  });
}
