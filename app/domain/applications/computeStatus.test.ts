import { describe, expect, test } from "vitest";
import type { AppealStatus, PartStatus, Stage } from "./applicationState";
import { computeStatus } from "./computeStatus";

const statuses: PartStatus[] = ["undecided", "in-preparation", "supplied", "delivered", "refused", "dismissed"];
const stages: Stage[] = ["submitted", "supplement-requested", "dismissed", "withdrawn", "closed"];

/** Every way to choose one of the statuses for each of up to three parts. */
function combinations(parts: number): PartStatus[][] {
  if (parts === 0) return [[]];
  return combinations(parts - 1).flatMap((chosen) => statuses.map((status) => [...chosen, status]));
}
const all = [1, 2, 3].flatMap(combinations);
const of = (chosen: PartStatus[], appeal: AppealStatus | null = null) =>
  computeStatus({
    stage: "complete",
    parts: chosen.map((status, at) => ({ status, appeal: at === 0 ? appeal : null })),
  });

describe("the status of the whole, over every combination of up to three parts", () => {
  test("there are 258 of them", () => {
    expect(all).toHaveLength(6 + 36 + 216);
  });

  test("one undecided part keeps the whole under processing", () => {
    const undecided = all.filter((chosen) => chosen.includes("undecided"));
    expect(undecided.map((chosen) => of(chosen))).toEqual(undecided.map(() => "complete"));
  });

  test("with all decided, one part in preparation keeps the whole in preparation", () => {
    const inWork = all.filter((chosen) => !chosen.includes("undecided") && chosen.includes("in-preparation"));
    expect(inWork.map((chosen) => of(chosen))).toEqual(inWork.map(() => "in-preparation"));
  });

  test("with nothing left to do, what was delivered or handed over speaks before what was turned down", () => {
    const done = all.filter((chosen) => !chosen.includes("undecided") && !chosen.includes("in-preparation"));
    for (const chosen of done) {
      const hasTable = chosen.includes("delivered") || chosen.includes("supplied");
      const expected = hasTable ? "delivered" : chosen.includes("refused") ? "refused" : "dismissed";
      expect({ chosen, status: of(chosen) }).toEqual({ chosen, status: expected });
    }
  });

  test("an appeal that waits comes before all else; one that is answered does not", () => {
    for (const chosen of all) {
      expect(of(chosen, "lodged")).toBe("appealed");
      expect(of(chosen, "upheld")).toBe(of(chosen));
      expect(of(chosen, "reopened")).toBe(of(chosen));
    }
  });

  test("outside processing the stage speaks for the whole, whatever the parts say", () => {
    for (const stage of stages)
      for (const chosen of all)
        expect(computeStatus({ stage, parts: chosen.map((status) => ({ status })) })).toBe(stage);
  });
});
