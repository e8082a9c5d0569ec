import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "~": root.replace(/\/$/, "") } },
  test: {
    name: "office",
    include: ["scripts/office/**/*.office.ts"],
    testTimeout: 60_000,
    // LibreOffice starts three times, and the first start makes a profile.
    hookTimeout: 300_000,
  },
});
