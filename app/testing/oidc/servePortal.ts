import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { createApp } from "~/app/http/createApp";
import { createHealth } from "~/app/http/health";
import * as backChannelSignOut from "~/app/routes/public/backChannelSignOut";
import * as signInReturn from "~/app/routes/public/signInReturn";
import * as signInStart from "~/app/routes/public/signInStart";
import * as signOut from "~/app/routes/public/signOut";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";

export interface ServedPortal extends TestPortal {
  baseUrl: string;
  /** All that was logged so far, as it would stand in a file. */
  logged(): string;
}

const routes = {
  "logg-inn/retur/:provider": signInReturn,
  "logg-ut/bakkanal/:provider": backChannelSignOut,
  ":lang/logg-inn/start/:provider": signInStart,
  ":lang/logg-ut": signOut,
};

/** Remix's own handling of requests over the routes of signing in and out; a page is answered with its data as JSON. */
function buildOf(): ServerBuild {
  const ids = Object.keys(routes) as (keyof typeof routes)[];
  const manifest = ids.map((path) => [path, { id: path, path, module: routes[path] }] as const);
  const hidden = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false };
  return {
    mode: "production",
    entry: {
      module: {
        // What is not there is answered with a 404; there is no more to say of it.
        handleError: () => undefined,
        default: (_request, status, headers, { staticHandlerContext: { actionData } }) =>
          new Response(JSON.stringify(Object.values(actionData ?? {})[0] ?? null), { status, headers }),
      },
    },
    routes: Object.fromEntries(manifest) as unknown as ServerBuild["routes"],
    assets: {
      entry: { imports: [], module: "" },
      routes: Object.fromEntries(
        ids.map((id) => [id, { id, path: id, ...hidden, hasErrorBoundary: false, module: "" }]),
      ),
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true } as ServerBuild["future"],
    isSpaMode: false,
  };
}

/** The whole portal on a port of loopback, with its routes for signing in and out; what it logs is kept. */
export async function servePortal(settings: (baseUrl: string) => Record<string, string>): Promise<ServedPortal> {
  const server: Server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lines: string[] = [];
  const log = pino(
    { level: "debug" },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString("utf8"));
        done();
      },
    }),
  );
  const harness = await createTestPortal(settings(baseUrl), { baseUrl, say: (message) => log.info(message) });
  const app = await createApp({
    portal: harness.portal,
    log,
    health: createHealth({
      connectionString: harness.database.connectionString,
      pool: harness.database.pool,
    }),
    build: buildOf(),
  });
  server.on("request", (request, response) => void app(request, response));
  return {
    ...harness,
    baseUrl,
    logged: () => lines.join(""),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await harness.close();
    },
  };
}
