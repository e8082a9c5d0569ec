import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseRegroupings } from "./chooseRegroupings";
import { findRegroupings } from "./findRegroupings";
import { countGroupings, listGroupings } from "./listGroupings";
import { mergeAlong } from "./mergeCells";
import type { Grouping, RegroupProblem, RegroupVariable, Shape, TreeNode } from "./RegroupProblem";

/** Named in the titles, so that a failure can be had again. */
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

/* Everything down to the generators is arithmetic of its own: it shares no function with the code under test. */

interface Point {
  loss: number;
  small: number;
  changes: number;
}

/** P by factorials; minus zero stands for a cell that nobody can be in. */
function probability(mean: number, below: number, zerosSmall: boolean): number {
  if (Object.is(mean, -0)) return 0;
  let sum = 0;
  for (let count = zerosSmall ? 0 : 1; count < below; count++) {
    let factorial = 1;
    for (let factor = 2; factor <= count; factor++) factorial *= factor;
    sum += (mean ** count * Math.exp(-mean)) / factorial;
  }
  return sum;
}

/** Every way to put items in groups at all. */
function partitions(items: readonly number[]): number[][][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return partitions(rest).flatMap((partition) => [
    [[first], ...partition],
    ...partition.map((_, index) => partition.map((group, at) => (at === index ? [first, ...group] : group))),
  ]);
}

function nodesOf(node: TreeNode): string[] {
  return [[...node.members].sort().join(), ...node.children.flatMap(nodesOf)];
}

function isAllowed(shape: Shape, partition: readonly (readonly number[])[]): boolean {
  return partition.every((group) => {
    if (group.length === 1) return true;
    const sorted = [...group].sort();
    switch (shape.kind) {
      case "fixed":
        return false;
      case "tree":
        return nodesOf(shape.root).includes(sorted.join());
      case "ordered":
        return sorted.slice(1).every((item, index) => item === (sorted[index] ?? 0) + 1 && shape.joins[item - 1]);
    }
  });
}

function everyPoint({ variables, means, rule }: RegroupProblem): Point[] {
  const choices = variables.map(({ shape, length }) =>
    partitions(Array.from({ length }, (_, index) => index)).filter((partition) => isAllowed(shape, partition)),
  );
  let combinations: number[][][][] = [[]];
  for (const choice of choices) combinations = combinations.flatMap((some) => choice.map((one) => [...some, one]));
  return combinations.map((combination) => {
    const sums = new Map<string, number>();
    means.forEach((mean, cell) => {
      let rest = cell;
      const place: number[] = [];
      for (let index = variables.length - 1; index >= 0; index--) {
        const length = variables[index]?.length ?? 1;
        const at = rest % length;
        rest = (rest - at) / length;
        place.push(combination[index]?.findIndex((group) => group.includes(at)) ?? -1);
      }
      sums.set(place.join(), (sums.get(place.join()) ?? -0) + mean);
    });
    let small = 0;
    for (const sum of sums.values()) small += probability(sum, rule.below, rule.zerosSmall);
    let loss = 0;
    let changes = 0;
    combination.forEach((partition, index) => {
      const variable = variables[index];
      if (!variable) return;
      loss += variable.weight * (1 - (partition.length + variable.besides) / (variable.length + variable.besides));
      changes += partition.filter((group) => group.length > 1).length;
    });
    return { loss, small, changes };
  });
}

const anyTree = (length: number): fc.Arbitrary<TreeNode> => {
  const node = (members: readonly number[], depth: number): fc.Arbitrary<TreeNode> => {
    if (members.length === 1) return fc.constant({ members, children: [] });
    if (depth === 0)
      return fc.constant({ members, children: members.map((member) => ({ members: [member], children: [] })) });
    return fc
      .integer({ min: 1, max: members.length - 1 })
      .chain((cut) => fc.tuple(node(members.slice(0, cut), depth - 1), node(members.slice(cut), depth - 1)))
      .map((children) => ({ members, children }));
  };
  const positions = fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length, maxLength: length },
  );
  return fc.tuple(positions, fc.integer({ min: 0, max: 2 })).chain(([members, depth]) => node(members, depth));
};

const anyVariable = (longest: number, kinds: readonly Shape["kind"][]): fc.Arbitrary<RegroupVariable> =>
  fc.tuple(fc.integer({ min: 1, max: longest }), fc.constantFrom(...kinds)).chain(([length, kind]) => {
    const fixed: fc.Arbitrary<Shape> = fc.constant({ kind: "fixed" });
    const ordered: fc.Arbitrary<Shape> = fc
      .array(
        fc.integer({ min: 0, max: 5 }).map((roll) => roll > 0),
        { minLength: length - 1, maxLength: length - 1 },
      )
      .map((joins) => ({ kind: "ordered", joins }));
    const tree: fc.Arbitrary<Shape> = anyTree(length).map((root) => ({ kind: "tree", root }));
    return fc.record({
      length: fc.constant(length),
      shape: { fixed, ordered, tree }[kind],
      weight: fc.constantFrom(1, 3),
      besides: fc.integer({ min: 0, max: 2 }),
    });
  });

const anyMean = fc.oneof(
  fc.constant(0),
  fc.constant(-0),
  fc.double({ min: 0.001, max: 3, noNaN: true }),
  fc.double({ min: 1, max: 40, noNaN: true }),
  fc.integer({ min: 0, max: 6 }),
);

const anyProblem = (
  count: { min: number; max: number },
  longest: number,
  kinds: readonly Shape["kind"][],
): fc.Arbitrary<RegroupProblem> =>
  fc.array(anyVariable(longest, kinds), { minLength: count.min, maxLength: count.max }).chain((variables) => {
    const cells = variables.reduce((product, { length }) => product * length, 1);
    return fc.record({
      variables: fc.constant(variables),
      means: fc.array(anyMean, { minLength: cells, maxLength: cells }).map((means) => Float64Array.from(means)),
      rule: fc.record({ below: fc.integer({ min: 1, max: 6 }), zerosSmall: fc.boolean() }),
    });
  });

/** Sums of thousands of probabilities differ by this much with the order of addition and what counts as equal. */
const close = 1e-7;

/** Every point found exists, nothing that exists beats it, and of equals it has the fewest changes. */
function expectUnbeaten(found: readonly Point[], all: readonly Point[]): void {
  for (const { loss, small, changes } of found) {
    const same = all.filter((point) => Math.abs(point.loss - loss) < 1e-9 && Math.abs(point.small - small) < 1e-12);
    expect(same.length).toBeGreaterThan(0);
    expect(changes).toBe(Math.min(...same.map((point) => point.changes)));
    expect(all.filter((point) => point.loss <= loss + 1e-9 && point.small < small - close)).toEqual([]);
    expect(all.filter((point) => point.loss < loss - 1e-9 && point.small < small + 1e-12)).toEqual([]);
  }
}

/** For everything that exists there is a point found that is as good. */
function expectComplete(found: readonly Point[], all: readonly Point[]): void {
  for (const { loss, small } of all)
    expect(found.some((point) => point.loss <= loss + 1e-9 && point.small <= small + close)).toBe(true);
}

describe(`regroupings against every one there is, seed ${seed}`, () => {
  test.each([
    { what: "one ordered variable", runs: 200, problem: anyProblem({ min: 1, max: 1 }, 7, ["ordered"]) },
    { what: "one tree", runs: 200, problem: anyProblem({ min: 1, max: 1 }, 7, ["tree"]) },
    {
      what: "an ordered variable and a tree or more",
      runs: 200,
      problem: anyProblem({ min: 2, max: 2 }, 5, ["ordered", "tree"]),
    },
    {
      what: "up to three variables of any kind",
      runs: 200,
      problem: anyProblem({ min: 1, max: 3 }, 4, ["ordered", "tree", "fixed"]),
    },
  ])("the front is the same for $what", ({ runs, problem }) => {
    fc.assert(
      fc.property(problem, (given) => {
        const { front, isExact } = findRegroupings(given);
        expect(isExact).toBe(true);
        const all = everyPoint(given);
        expectUnbeaten(front, all);
        expectComplete(front, all);
      }),
      { seed, numRuns: runs },
    );
  });

  test("each regrouping offered has the least loss of all that reach its goal, or the fewest small cells", () => {
    fc.assert(
      fc.property(anyProblem({ min: 1, max: 3 }, 4, ["ordered", "tree"]), (given) => {
        const points = everyPoint(given);
        const before = points.find(({ loss, changes }) => changes === 0 && loss < 1e-9)?.small ?? 0;
        const offered = chooseRegroupings(findRegroupings(given).front);
        expect(offered.length).toBeLessThanOrEqual(3);
        if (before < 0.5) expect(offered).toEqual([]);
        for (const point of offered) expect(point.changes).toBeGreaterThan(0);
        expectUnbeaten(offered, points);
        const whole = points.filter(({ changes }) => changes > 0);
        for (const goal of [before / 2, before / 10, 0.5]) {
          if (before < 0.5 || offered.every(({ small }) => small > goal)) continue;
          const least = Math.min(...whole.filter(({ small }) => small <= goal).map(({ loss }) => loss));
          expect(Math.min(...offered.filter(({ small }) => small <= goal).map(({ loss }) => loss))).toBeCloseTo(
            least,
            9,
          );
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test("with little work allowed, what is found is true though there may be better", () => {
    fc.assert(
      fc.property(anyProblem({ min: 2, max: 3 }, 4, ["ordered", "tree"]), (given) => {
        const points = everyPoint(given);
        const { front, isExact } = findRegroupings(given, 1);
        expect(isExact).toBe(false);
        for (const { loss, small } of front)
          expect(
            points.some((point) => Math.abs(point.loss - loss) < 1e-9 && Math.abs(point.small - small) < 1e-8),
          ).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("as many groupings are counted as there are", () => {
    fc.assert(
      fc.property(anyVariable(6, ["ordered", "tree", "fixed"]), ({ shape, length }) => {
        const wanted = partitions(Array.from({ length }, (_, index) => index)).filter((one) => isAllowed(shape, one));
        expect(listGroupings(shape, length).length).toBe(wanted.length);
        // A branch with one child only would be counted twice; trees of categories have none.
        expect(countGroupings(shape)).toBe(wanted.length);
      }),
      { seed, numRuns: 100 },
    );
  });
});

test(`merging cells keeps their sum and never raises the number of counts from 1 to T − 1, seed ${seed}`, () => {
  const sizes = fc.record({ outer: fc.integer({ min: 1, max: 3 }), inner: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(
      sizes.chain(({ outer, inner }) =>
        fc.integer({ min: 1, max: 6 }).chain((length) =>
          fc.record({
            outer: fc.constant(outer),
            inner: fc.constant(inner),
            counts: fc.array(fc.integer({ min: 0, max: 9 }), {
              minLength: outer * length * inner,
              maxLength: outer * length * inner,
            }),
            grouping: fc.constantFrom(...partitions(Array.from({ length }, (_, index) => index))),
            length: fc.constant(length),
          }),
        ),
      ),
      fc.integer({ min: 2, max: 8 }),
      ({ counts, outer, inner, length, grouping }, below) => {
        const merged = [...mergeAlong(Float64Array.from(counts), outer, length, inner, grouping)];
        const isSmall = (count: number): boolean => count >= 1 && count < below;
        const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
        expect(merged.length).toBe(outer * grouping.length * inner);
        expect(sum(merged)).toBe(sum(counts));
        expect(merged.filter(isSmall).length).toBeLessThanOrEqual(counts.filter(isSmall).length);
      },
    ),
    { seed, numRuns: 500 },
  );
});

test(`expected small cells fall all along the front, and merging everything leaves the fewest, seed ${seed}`, () => {
  fc.assert(
    fc.property(anyProblem({ min: 1, max: 2 }, 5, ["ordered", "tree"]), (given) => {
      const { front } = findRegroupings(given);
      front.slice(1).forEach((point, index) => expect(point.small).toBeLessThan(front[index]?.small ?? 0));
      const groups = (groupings: readonly Grouping[]): number => groupings.reduce((sum, one) => sum + one.length, 0);
      front
        .slice(1)
        .forEach((point) => expect(groups(point.groupings)).toBeLessThan(groups(front[0]?.groupings ?? [])));
    }),
    { seed, numRuns: 100 },
  );
});
