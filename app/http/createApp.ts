import { randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { Trouble } from "~/app/domain/faults/Unavailable";
import type { Portal } from "~/app/portal";
import { buildHeader } from "~/schemas/buildHeader";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { tellTroubles, troubleResponse } from "./tellTroubles";
import type { Health } from "./health";
import { createTroubleLog } from "./troubleLog";
import { guardRoutes } from "./guardRoutes";
import { limitBodies } from "./limitBodies";
import { loggedUrl } from "./loggedUrl";
import { networkOf } from "./networkOf";
import { refuseForeignChanges } from "./refuseForeignChanges";
import { refuseUnknownKinds } from "./refuseUnknownKinds";
import { fileHeaders, securityHeaders } from "./securityHeaders";

interface AppOptions {
  portal: Portal;
  log: Logger;
  health: Health;
  dev?: boolean;
  /** Remix's bundle for the server, itself or as a URL, and its files for the browser. */
  build?: ServerBuild;
  buildPath?: string;
  clientDirectory?: string;
}

/** The web server around Remix: headers, health, figures, limits, and who asked what. */
export async function createApp({
  portal,
  log,
  health,
  dev,
  build,
  buildPath,
  clientDirectory,
}: AppOptions): Promise<Express> {
  const app = express();
  app.disable("x-powered-by");
  if (portal.env.TRUST_PROXY)
    app.set(
      "trust proxy",
      /^\d+$/.test(portal.env.TRUST_PROXY) ? Number(portal.env.TRUST_PROXY) : portal.env.TRUST_PROXY,
    );
  // First of all, so that no answer goes without: neither a file's nor an error's.
  app.use(securityHeaders({ isHttps: portal.deps.baseUrl.startsWith("https:"), dev }));
  app.use(compression());
  if (clientDirectory) serveFiles(app, clientDirectory);
  const troubles = createTroubleLog(log);
  health.serve(app, troubles);

  const vite = dev ? await startVite() : null;
  if (vite) app.use(vite.middlewares);
  // Before anything is refused, so that the log has what was.
  app.use(
    pinoHttp({
      logger: log,
      genReqId: (_request, response) => {
        const id = randomUUID();
        response.setHeader("X-Request-Id", id);
        return id;
      },
      // Addresses carry no content; headers and cookies are not logged.
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: loggedUrl(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      customLogLevel: (_request, response, error) => {
        if (error || response.statusCode >= 500) return "error";
        if (response.statusCode >= 400) return "warn";
        // In the demo the address to open should stay in sight.
        return portal.env.DEMO ? "debug" : "info";
      },
    }),
  );
  const { host: ownHost } = new URL(portal.deps.baseUrl);
  app.use(refuseForeignChanges({ ownHost, behindProxy: Boolean(portal.env.TRUST_PROXY) }));
  app.use(limitBodies());
  app.use(refuseUnknownKinds());
  app.use(storeNothing);

  const loadBuild = async (): Promise<ServerBuild> => {
    if (build) return build;
    if (vite) return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
    return (await import(/* @vite-ignore */ buildPath ?? "")) as ServerBuild;
  };
  const load = async () => tellTroubles(guardRoutes(await loadBuild()));
  // A route that the access matrix does not know stops the start, in development too.
  const served = await load();
  const { version } = served.assets;
  app.use((_request, response, next) => {
    response.setHeader(buildHeader, version);
    next();
  });
  const handle = createRequestHandler({
    build: vite ? load : served,
    mode: dev ? "development" : "production",
    async getLoadContext(request, response) {
      await portal.freshenCalendar();
      return {
        portal: request.method === "GET" ? withOneClock(portal) : portal,
        requestId: String(request.id),
        nonce: response.locals.nonce as string,
        network: networkOf(request.ip),
        setRetryAfter: (seconds) => void response.setHeader("Retry-After", String(seconds)),
        noteTrouble: troubles.note,
        logError: (error) => request.log.error({ err: error }, "unexpected"),
        logSignIn: (signIn) =>
          request.log[signIn.outcome === "refused" ? "warn" : portal.env.DEMO ? "debug" : "info"](
            { signIn },
            "sign-in",
          ),
      };
    },
  });
  app.all("*", (request, response, next) => void handle(request, response, next));
  app.use((error: Error & { status?: number }, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const trouble = findDatabaseTrouble(error);
    if (trouble) {
      troubles.note(trouble, error);
      return void sendTrouble(request, response, trouble);
    }
    const status = error.status && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error, requestId: request.id }, "unexpected");
    const sorry = `Noe gikk galt hos oss. Prøv igjen om litt. / Something went wrong. (${String(request.id)})`;
    response
      .status(status)
      .type("text/plain")
      .send(status === 500 ? sorry : error.message);
  });
  return app;
}

/** One answer to what time it is per request: its loaders agree, and the demo's clock is asked once. */
function withOneClock(portal: Portal): Portal {
  let now: Promise<Date> | null = null;
  return { ...portal, deps: { ...portal.deps, now: () => (now ??= portal.deps.now()) } };
}

/** The browser's files, before everything that only pages need. */
function serveFiles(app: Express, clientDirectory: string): void {
  const setHeaders = fileHeaders;
  const options = { immutable: true, maxAge: "1y", fallthrough: false, setHeaders };
  app.use("/assets", express.static(`${clientDirectory}/assets`, options));
  // A file of an older build is gone for good here, but may be asked for again behind another proxy.
  app.use("/assets", (error: Error, _request: Request, response: Response, next: NextFunction) => {
    response.setHeader("Cache-Control", "no-store");
    next(error);
  });
  app.get("/favicon.ico", (_request, response) => response.redirect(308, "/favicon.svg"));
  // Files at the top have an ending, pages have none: no page waits for a look at the disk.
  app.get(/^\/[\w-]+\.\w+$/, express.static(clientDirectory, { maxAge: "1h", setHeaders }));
}

/** Pages, data and downloads are about people: nothing of it stays in a browser's or a proxy's store. */
function storeNothing(_request: Request, response: Response, next: NextFunction): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => Response;
  response.writeHead = (...given: unknown[]) => {
    if (!response.headersSent && !response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
    // A download says so itself; twice is once too many for some readers.
    if (!response.headersSent) response.setHeader("X-Content-Type-Options", "nosniff");
    return writeHead(...given);
  };
  next();
}

async function startVite() {
  const { createServer } = await import("vite");
  return createServer({ server: { middlewareMode: true } });
}

/** For trouble that is met before a route: a limit or a log that needs the database too. */
async function sendTrouble(request: Request, response: Response, trouble: Trouble): Promise<void> {
  const asked = new globalThis.Request(new URL(request.originalUrl, "http://portal"), {
    headers: { Accept: request.headers.accept ?? "" },
  });
  const isChange = request.method !== "GET" && request.method !== "HEAD";
  const answer = troubleResponse(asked, trouble, { isChange, sent: null, requestId: String(request.id) });
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.status(answer.status).send(await answer.text());
}
