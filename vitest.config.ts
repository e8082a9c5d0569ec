import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "~": root.replace(/\/$/, "") };

/** Tests keep no state in modules, so files share them: starting anew for each took longer than the tests. */
const sharing = { isolate: false, maxWorkers: 2 };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          ...sharing,
          include: ["{app,db,schemas,fixtures,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
          // Properties over a century and child processes take their time on two busy cores.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          ...sharing,
          include: ["{app,db,scripts}/**/*.integration.test.ts"],
          globalSetup: ["./db/testing/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
