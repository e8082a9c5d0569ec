import { setTimeout as delay } from "node:timers/promises";
import type { Express, RequestHandler } from "express";
import type { Pool } from "pg";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { createProbe, PROBE_MS, type DatabaseHealth, type WorkFigures } from "~/db/createProbe";
import type { TroubleLog } from "./troubleLog";

/** What /readyz says: `failed` names the checks that keep the portal from its work. */
export interface Readiness {
  status: "ready" | "not ready";
  failed: (keyof Checks)[];
  checks: Checks;
}

interface Checks extends DatabaseHealth {
  /** Whether a page gets a connection in time. */
  pool: "ok" | "exhausted" | "unknown";
  /** `starting` until the first page can be asked for, `draining` from SIGTERM on. */
  process: "ok" | "starting" | "draining";
}

export interface Health {
  check(): Promise<Readiness>;
  setProcess(state: Checks["process"]): void;
  /** Adds /healthz, /readyz and /metrics, and counts every request that comes after. */
  serve(app: Express, troubles?: TroubleLog): void;
}

/** A write that found no room is remembered so long: a disk may have room for the check's own write, and not for it. */
const writeMemoryMs = 10_000;

/**
 * Watches over the portal's parts. Each check answers within two seconds, also when every statement takes longer or no
 * connection of the pool is free.
 */
export function createHealth({ connectionString, pool }: { connectionString: string; pool: Pool }): Health {
  const probe = createProbe(connectionString);
  let state: Checks["process"] = "ok";
  let troubles: TroubleLog | null = null;

  async function checkPool(): Promise<Checks["pool"]> {
    const asked = pool.query("SELECT 1").then(
      () => "ok" as const,
      () => "exhausted" as const,
    );
    return Promise.race([asked, delay(PROBE_MS, "exhausted" as const, { ref: false })]);
  }

  async function check(): Promise<Readiness> {
    const [found, free] = await Promise.all([probe.check(), checkPool()]);
    const { database, migrated } = found;
    const checks: Checks = {
      process: state,
      database,
      migrated,
      writable: remembered(found, troubles),
      // Without a database nothing can be said of the pool.
      pool: database === "ok" ? free : "unknown",
    };
    const failed = (Object.keys(checks) as (keyof Checks)[]).filter(
      (name) => checks[name] !== "ok" && checks[name] !== "unknown",
    );
    return { status: failed.length === 0 ? "ready" : "not ready", failed, checks };
  }

  return {
    check,
    setProcess: (next) => (state = next),
    serve(app, log) {
      troubles = log ?? null;
      const figures = createFigures({ pool, probe, troubles, isDraining: () => state === "draining" });
      app.use(figures.count);
      app.get("/healthz", (_request, response) => void response.json({ status: "alive" }));
      app.get("/readyz", (_request, response, next) => {
        check().then((ready) => response.status(ready.status === "ready" ? 200 : 503).json(ready), next);
      });
      app.get("/metrics", (_request, response, next) => {
        figures.write().then(({ type, text }) => response.type(type).send(text), next);
      });
    },
  };
}

/** What a page met a moment ago counts, even where the check itself got through. */
function remembered({ writable }: DatabaseHealth, troubles: TroubleLog | null): DatabaseHealth["writable"] {
  return writable === "ok" && troubles?.wasMet("full", writeMemoryMs) ? "full" : writable;
}

interface FigureSources {
  pool: Pool;
  probe: { figures(): Promise<WorkFigures | null> };
  troubles: TroubleLog | null;
  isDraining(): boolean;
}

/** The figures of /metrics: numbers and names of queues, nothing about people. */
function createFigures({ pool, probe, troubles, isDraining }: FigureSources) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_seconds",
    help: "Time from request to the end of the answer, by method and status",
    labelNames: ["method", "status"],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const inFlight = new Gauge({ name: "http_requests_in_flight", help: "Requests that are being answered", registers });
  const connections = new Gauge({
    name: "db_pool_connections",
    help: "Connections of the pages: total and idle; waiting: requests that wait for one",
    labelNames: ["state"],
    registers,
  });
  const up = new Gauge({ name: "database_up", help: "1 when the database answered in time", registers });
  const jobs = new Gauge({
    name: "jobs",
    help: "Jobs in the database, by queue and state",
    labelNames: ["queue", "state"],
    registers,
  });
  const unsent = new Gauge({ name: "mail_unsent", help: "Mails that are not sent yet", registers });
  const oldest = new Gauge({
    name: "mail_unsent_oldest_seconds",
    help: "Age of the oldest mail that is not sent yet; 0 without any",
    registers,
  });
  const draining = new Gauge({ name: "portal_draining", help: "1 from SIGTERM until the end", registers });
  const met = new Counter({
    name: "database_troubles_total",
    help: "Requests that the database could not serve, by trouble",
    labelNames: ["trouble"],
    registers,
  });

  const count: RequestHandler = (request, response, next) => {
    const stop = seconds.startTimer();
    inFlight.inc();
    response.on("finish", () => stop({ method: request.method, status: String(response.statusCode) }));
    response.on("close", () => inFlight.dec());
    next();
  };

  return {
    count,
    async write() {
      const work = await probe.figures();
      up.set(work ? 1 : 0);
      // What is not known is left out, rather than told as it was.
      jobs.reset();
      unsent.remove();
      oldest.remove();
      for (const { queue, state, count: number } of work?.jobs ?? []) jobs.set({ queue, state }, number);
      if (work) {
        unsent.set(work.mailUnsent);
        oldest.set(work.mailUnsentOldestSeconds);
      }
      connections.set({ state: "total" }, pool.totalCount);
      connections.set({ state: "idle" }, pool.idleCount);
      connections.set({ state: "waiting" }, pool.waitingCount);
      draining.set(isDraining() ? 1 : 0);
      met.reset();
      for (const [trouble, times] of Object.entries(troubles?.counts ?? {})) met.inc({ trouble }, times);
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
