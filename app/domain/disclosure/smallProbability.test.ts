import { describe, expect, test } from "vitest";
import { expectedRange } from "./expectedRange";
import { findBreakRate } from "./findBreakRate";
import { findSafeMean } from "./findSafeMean";
import { impossible, smallProbability } from "./smallProbability";

const under = (below: number, zerosSmall = false) => ({ below, zerosSmall });

describe("the probability that a Poisson count is small", () => {
  test.each([0.01, 0.5, 2.213, 9.2, 30])("is e^−μ (μ + μ²/2 + μ³/6 + μ⁴/24) for counts under 5, at μ = %d", (mean) => {
    const expected = Math.exp(-mean) * (mean + mean ** 2 / 2 + mean ** 3 / 6 + mean ** 4 / 24);
    expect(smallProbability(mean, under(5))).toBeCloseTo(expected, 14);
  });

  test("is greatest at the fourth root of 24 for counts under 5: 0.817", () => {
    const top = 24 ** 0.25;
    expect(smallProbability(top, under(5))).toBeCloseTo(0.817, 3);
    expect(smallProbability(top * 1.01, under(5))).toBeLessThan(smallProbability(top, under(5)));
    expect(smallProbability(top * 0.99, under(5))).toBeLessThan(smallProbability(top, under(5)));
  });

  test("leaves zeros out unless they are small too", () => {
    expect(smallProbability(0, under(3))).toBe(0);
    expect(smallProbability(0, under(3, true))).toBe(1);
    expect(smallProbability(1, under(3, true)) - smallProbability(1, under(3))).toBeCloseTo(Math.exp(-1), 14);
  });

  test("is nought where nobody can be, even if zeros are small", () => {
    expect(smallProbability(impossible, under(5, true))).toBe(0);
    expect(smallProbability(impossible + impossible, under(5, true))).toBe(0);
    expect(smallProbability(impossible + 0, under(5, true))).toBe(1);
  });

  test("is nought where no count is small, and vanishes for large expectations", () => {
    expect(smallProbability(0.5, under(1))).toBe(0);
    expect(smallProbability(1e6, under(5, true))).toBe(0);
  });
});

describe("the expected count from which a cell is safe", () => {
  test("is about 9.2 for counts under 5", () => {
    expect(findSafeMean(under(5))).toBeCloseTo(9.15, 1);
  });

  test("solves e^−μ (μ + μ²/2) = 0.05 for counts under 3", () => {
    const mean = findSafeMean(under(3)) ?? 0;
    expect(Math.exp(-mean) * (mean + mean ** 2 / 2)).toBeCloseTo(0.05, 9);
    expect(mean).toBeGreaterThan(Math.SQRT2);
  });

  test("is −ln 0.05 where only zeros are small", () => {
    expect(findSafeMean(under(1, true))).toBeCloseTo(-Math.log(0.05), 9);
  });

  test("is not there where no count is small", () => {
    expect(findSafeMean(under(1))).toBeNull();
    expect(findBreakRate(Float64Array.of(10), under(1))).toBeNull();
  });

  test("gives the rate at which the thinnest cell breaks, those without anybody left out", () => {
    const rate = findBreakRate(Float64Array.of(50_000, 0, 20_000), under(1, true)) ?? 0;
    expect(rate).toBeCloseTo((-Math.log(0.05) / 20_000) * 100_000, 6);
  });
});

describe("the number of small cells as a range", () => {
  test("reaches 1.96 standard deviations to each side", () => {
    expect(expectedRange(25, 16, 1000)).toEqual({ mean: 25, low: 17, high: 33 });
  });

  test("never leaves the table", () => {
    expect(expectedRange(0.01, 0.0099, 10)).toEqual({ mean: 0.01, low: 0, high: 0 });
    expect(expectedRange(9.9, 4, 10)).toEqual({ mean: 9.9, low: 6, high: 10 });
  });
});
