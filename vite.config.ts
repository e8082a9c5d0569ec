import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { denyImports } from "vite-env-only";
import remixConfig from "./remix.config.js";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  plugins: [
    // What only the server may know never reaches the browser: a leak fails the build.
    denyImports({
      client: {
        specifiers: [/^node:/, "pg", "exceljs", "date-holidays", "pg-boss", /^drizzle-orm/],
        files: [
          "db/**",
          // A browser writes the letters about one's own records as the server writes its own.
          /^app\/adapters\/(?!pdf\/TaggedPdf\.ts$)/,
          "app/usecases/**",
          "app/jobs/**",
          "app/http/**",
          "app/portal.ts",
        ],
      },
    }),
    remix(remixConfig),
  ],
  resolve: { alias: { "~": root } },
  // The list of what each file fetches is read by scripts/bundle-own-record-worker.mjs.
  build: { target: "es2022", sourcemap: true, manifest: true },
  server: { hmr: { port: Number(process.env.HMR_PORT ?? 24690) } },
});
