import { randomBytes, randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { Trouble } from "~/app/domain/faults/Unavailable";
import type { Portal } from "~/app/portal";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { tellTroubles, troubleResponse } from "./tellTroubles";
import type { Health } from "./health";
import { createTroubleLog } from "./troubleLog";
import { guardRoutes } from "./guardRoutes";

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
  app.use(compression());
  if (clientDirectory) serveFiles(app, clientDirectory);
  const troubles = createTroubleLog(log);
  health.serve(app, troubles);

  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  });
  app.use(securityHeaders(portal.deps.baseUrl.startsWith("https:"), dev));
  app.use(refuseForeignOrigins(Boolean(portal.env.TRUST_PROXY)));
  app.use("/api/v1", (_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });

  const vite = dev ? await startVite() : null;
  if (vite) app.use(vite.middlewares);
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
          // The secret in the address of a calendar, a delivery or a sign-in is not logged either.
          url: url.split("?")[0]?.replace(/^(\/kalender|\/\w+\/hent|\/\w+\/logg-inn\/lenke)\/[^/]+/, "$1/…"),
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

  const loadBuild = async (): Promise<ServerBuild> => {
    if (build) return build;
    if (vite) return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
    return (await import(/* @vite-ignore */ buildPath ?? "")) as ServerBuild;
  };
  const load = async () => tellTroubles(guardRoutes(await loadBuild()));
  // A route that the access matrix does not know stops the start, in development too.
  const served = await load();
  const handle = createRequestHandler({
    build: vite ? load : served,
    mode: dev ? "development" : "production",
    async getLoadContext(request, response) {
      await portal.freshenCalendar();
      return {
        portal: request.method === "GET" ? withOneClock(portal) : portal,
        requestId: String(request.id),
        nonce: response.locals.nonce as string,
        setRetryAfter: (seconds) => void response.setHeader("Retry-After", String(seconds)),
        noteTrouble: troubles.note,
        logError: (error) => request.log.error({ err: error }, "unexpected"),
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
  const setHeaders = (response: Response) => void response.setHeader("X-Content-Type-Options", "nosniff");
  const options = { immutable: true, maxAge: "1y", fallthrough: false, setHeaders };
  app.use("/assets", express.static(`${clientDirectory}/assets`, options));
  app.get("/favicon.ico", (_request, response) => response.redirect(308, "/favicon.svg"));
  // Files at the top have an ending, pages have none: no page waits for a look at the disk.
  app.get(/^\/[\w-]+\.\w+$/, express.static(clientDirectory, { maxAge: "1h", setHeaders }));
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

function securityHeaders(isHttps: boolean, dev?: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals.nonce as string}'`],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        // Finished tables are checked in a thread of the browser, before they leave it.
        workerSrc: ["'self'"],
        connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps ? undefined : false,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "same-origin" },
  });
}

/** A form on somebody else's page must not act as the person who is signed in here. */
function refuseForeignOrigins(behindProxy: boolean) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    const host = (behindProxy ? request.headers["x-forwarded-host"] : undefined) ?? request.headers.host;
    const changes = !["GET", "HEAD", "OPTIONS"].includes(request.method);
    if (!changes || !origin || (URL.canParse(origin) && new URL(origin).host === host)) return next();
    const title = "The form was sent from another site";
    response
      .status(403)
      .type("application/problem+json")
      .send({ type: "urn:helsetabell:problem:foreign-origin", title, status: 403, code: "foreign-origin" });
  };
}
