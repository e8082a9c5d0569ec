import { defineConfig, devices } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

/** `node scripts/test.mjs e2e` starts the portal, finds the browser and sets E2E_BASE_URL and CHROMIUM_PATH. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    // A trace is drawn while the test runs, and costs a third of its time: asked for when one is needed.
    trace: process.env.E2E_TRACE === "1" ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--disable-background-networking", "--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
});
