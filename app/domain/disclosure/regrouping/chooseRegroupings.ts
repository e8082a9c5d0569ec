import type { Regrouping } from "./RegroupProblem";

/** Proposals made at most. */
export const mostProposals = 3;
/** Fewer small cells expected than this is as good as none. */
export const asGoodAsNone = 0.5;

/**
 * At most three from the front: the least loss that halves the expected small cells, that leaves a tenth of them, and
 * that leaves as good as none. Where the front does not reach so far, its end. A table of one cell is no proposal.
 * @param front by growing loss, the first being the table as it is
 */
export function chooseRegroupings(front: readonly Regrouping[]): Regrouping[] {
  const before = Math.max(...front.filter(({ changes }) => changes === 0).map(({ small }) => small), 0);
  if (before < asGoodAsNone) return [];
  const offered = front.filter(
    ({ changes, groupings }) => changes > 0 && groupings.some((grouping) => grouping.length > 1),
  );
  const chosen = new Set<Regrouping>();
  for (const goal of [before / 2, before / 10, asGoodAsNone]) {
    const reaching = offered.find(({ small }) => small <= goal) ?? offered.at(-1);
    if (reaching) chosen.add(reaching);
  }
  return [...chosen];
}
