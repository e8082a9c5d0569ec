import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { estimateSmallCells } from "~/app/domain/disclosure/estimateSmallCells";
import { readPopulation } from "~/app/domain/disclosure/readPopulation";
import type { EstimateReply, EstimateRequest, EstimateWorkerData } from "./EstimateMessage";

/** The program that estimates small cells in a thread of its own. It answers one request after the other. */
const { populationPath } = workerData as EstimateWorkerData;
const population = readPopulation(readFileSync(populationPath, "utf8"));

parentPort?.on("message", ({ model, catalogue }: EstimateRequest) => {
  parentPort?.postMessage(answer());

  function answer(): EstimateReply {
    try {
      return { estimate: estimateSmallCells(model, catalogue, population) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : "unknown" };
    }
  }
});
