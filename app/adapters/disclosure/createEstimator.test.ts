import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { estimateSmallCells } from "~/app/domain/disclosure/estimateSmallCells";
import { categoriesOf, exampleTable, exampleVariable } from "~/app/domain/disclosure/testing/exampleTable";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import { loadPopulation } from "~/fixtures/population/loadPopulation";
import { bundleEstimateWorker } from "~/scripts/bundle-estimate-worker.mjs";
import { createEstimator, type Estimator, type EstimatorOptions } from "./createEstimator";

const catalogue = loadCatalogueFixtures();
const model = exampleTable({
  rows: [exampleVariable("county", categoriesOf(catalogue, "county-2024"))],
  rates: { source: "A paper", year: "2023", groups: [{ sex: "both", fromAge: 0, toAge: null, rate: 0.5 }] },
});

let folder = "";
let workerPath = "";
let stuckPath = "";
let estimator: Estimator | null = null;

function open(options: Partial<EstimatorOptions> = {}): Estimator {
  estimator = createEstimator({ workerPath, ...options });
  return estimator;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "estimate-"));
  workerPath = await bundleEstimateWorker(path.join(folder, "estimateWorker.mjs"));
  stuckPath = path.join(folder, "stuck.mjs");
  await writeFile(
    stuckPath,
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { for (;;); });',
  );
});
afterEach(() => estimator?.close());
afterAll(() => rm(folder, { recursive: true }));

describe("an estimate in a thread of its own", () => {
  test("is the one that the rules give", async () => {
    expect(await open().estimate(model, catalogue)).toEqual(estimateSmallCells(model, catalogue, loadPopulation()));
  });

  test("comes for each of many asked at once", async () => {
    const { estimate } = open();
    const titles = ["a", "b", "c"];
    const found = await Promise.all(
      titles.map((year) => estimate({ ...model, rates: { ...model.rates, year } }, catalogue)),
    );
    expect(found.map(({ basis }) => basis.rateYear)).toEqual(titles);
  });

  test("that takes too long stops as too large, and the next one is answered", async () => {
    const { estimate } = open({ workerPath: stuckPath, timeLimitMs: 200 });
    for (let turn = 0; turn < 2; turn++) {
      const stopped = await estimate(model, catalogue);
      expect(stopped.status).toBe("stopped");
      expect(stopped.reasons).toEqual([{ code: "too-large", severity: "stop", labels: [] }]);
      expect(stopped.threshold.below).toBe(3);
    }
  });

  test("leaves this thread free while it runs", async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    await open({ workerPath: stuckPath, timeLimitMs: 300 }).estimate(model, catalogue);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
  });

  test("is refused as busy when too many wait", async () => {
    const { estimate } = open({ workerPath: stuckPath, timeLimitMs: 100, mostWaiting: 1 });
    const asked = [estimate(model, catalogue)];
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked.push(estimate(model, catalogue), estimate(model, catalogue));
    const codes = (await Promise.all(asked)).map(({ reasons }) => reasons[0]?.code);
    expect(codes).toEqual(["too-large", "too-large", "busy"]);
  });

  test("whose thread cannot start fails, and says why to whoever runs the portal", async () => {
    const onFailure = vi.fn();
    const { estimate } = open({ workerPath: path.join(folder, "not-there.mjs"), onFailure });
    const stopped = await estimate(model, catalogue);
    expect(stopped.reasons.map(({ code }) => code)).toEqual(["failed"]);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
