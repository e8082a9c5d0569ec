import path from "node:path";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";
import { because, type DisclosureCatalogue } from "~/app/domain/disclosure/coverTable";
import { stopEstimate } from "~/app/domain/disclosure/stopEstimate";
import type { ReasonCode, SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";
import type { EstimateReply, EstimateRequest, EstimateWorkerData } from "./EstimateMessage";

export interface Estimator {
  /** Never throws for what is in a table: what cannot be done in time or memory is an estimate that stopped. */
  estimate(model: TableModel, catalogue: DisclosureCatalogue): Promise<SmallCellEstimate>;
  /** Ends the thread; estimates under way stop as failed. */
  close(): Promise<void>;
}

export interface EstimatorOptions {
  /** The bundle that `bundleEstimateWorker` makes, with the reference population's file beside it. */
  readonly workerPath: string;
  /** For one estimate, from its turn on. */
  readonly timeLimitMs?: number;
  /** Estimates that may wait their turn. */
  readonly mostWaiting?: number;
  /** Told of what should not happen. */
  readonly onFailure?: (message: string) => void;
}

const populationFile = "population-2024-county-sex-age5.csv";
/** Of the thread's memory for JavaScript objects. */
const heapMebibytes = 256;

/**
 * Estimates small cells in one thread apart, one table at a time, so that the server answers others meanwhile. The
 * thread starts with the first estimate and ends when one takes too long; the next estimate gets a new one.
 */
export function createEstimator(options: EstimatorOptions): Estimator {
  const { workerPath, timeLimitMs = 5_000, mostWaiting = 50, onFailure = () => undefined } = options;
  const inTurn = pLimit(1);
  let worker: Worker | null = null;
  let isClosed = false;

  function start(): Worker {
    const workerData: EstimateWorkerData = { populationPath: path.join(path.dirname(workerPath), populationFile) };
    const started = new Worker(workerPath, {
      workerData,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: heapMebibytes },
    });
    // A thread that waits for work keeps nobody from ending.
    started.unref();
    started.on("exit", () => forget(started));
    // Whoever waits for an answer hears of it too; between answers this keeps it from ending the portal.
    started.on("error", () => undefined);
    return started;
  }

  /** The next estimate gets a new thread. */
  function forget(ended: Worker): void {
    if (worker === ended) worker = null;
  }

  function ask(request: EstimateRequest): Promise<SmallCellEstimate> {
    const stop = (code: ReasonCode): SmallCellEstimate =>
      stopEstimate(request.model, request.catalogue, [because(code, "stop")]);
    if (isClosed) return Promise.resolve(stop("failed"));
    const asked = (worker ??= start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        forget(asked);
        end(stop("too-large"));
        void asked.terminate();
      }, timeLimitMs);
      const onMessage = (reply: EstimateReply): void => {
        if ("estimate" in reply) return end(reply.estimate);
        onFailure(reply.failure);
        end(stop("failed"));
      };
      const onError = (error: Error & { code?: string }): void => {
        forget(asked);
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return end(stop("too-large"));
        onFailure(error.message);
        end(stop("failed"));
      };
      const onExit = (): void => end(stop("failed"));
      function end(estimate: SmallCellEstimate): void {
        clearTimeout(timer);
        asked.off("message", onMessage).off("error", onError).off("exit", onExit);
        asked.unref();
        resolve(estimate);
      }
      asked.ref();
      asked.on("message", onMessage).on("error", onError).on("exit", onExit);
      asked.postMessage(request);
    });
  }

  return {
    estimate(model, catalogue) {
      if (inTurn.pendingCount >= mostWaiting)
        return Promise.resolve(stopEstimate(model, catalogue, [because("busy", "stop")]));
      return inTurn(() => ask({ model, catalogue }));
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
    },
  };
}
