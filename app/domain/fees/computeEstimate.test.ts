import { describe, expect, test } from "vitest";
import { loadPriceFixtures } from "~/fixtures/fees/loadPriceFixtures";
import { computeEstimate, type TimeHistory } from "./computeEstimate";
import type { PriceList } from "./PriceList";

const on = "2026-11-23";
const payer = (id: string, history: TimeHistory | null = null) => ({
  payer: id,
  history,
  lists: (loadPriceFixtures().find((file) => file.payer === id)?.lists ?? []).map(
    ({ validFrom, content }, at): PriceList => ({ id: `${id}-${at}`, payer: id, validFrom, ...content }),
  ),
});
const facts = { sources: 1, thesis: false, waiver: false };
const lineOf = (id: string, history: TimeHistory | null = null, about = facts) =>
  computeEstimate([payer(id, history)], about, on).lines[0];

describe("until there is a history", () => {
  test("a unit's data take 15 to 20 hours by the older guide: at NIPH 16 725 to 22 300", () => {
    expect(lineOf("fhi")).toMatchObject({ basis: "older-guide", lowOre: 1_672_500, highOre: 2_230_000 });
    expect(lineOf("fhi")?.list?.extensive).toEqual({ lowOre: 2_500_000, highOre: 6_000_000 });
  });
  test("at the Cancer Registry two of the hours are free: 13 to 18 hours, 15 015 to 20 790", () => {
    expect(lineOf("kreg")).toMatchObject({ lowOre: 1_501_500, highOre: 2_079_000 });
  });
  test("handling costs at least the base price and a first hour, and nobody knows how much more", () => {
    expect(lineOf("helsedataservice")).toMatchObject({ basis: "base-only", lowOre: 265_500, highOre: null });
    const two = { ...facts, sources: 2 };
    expect(lineOf("helsedataservice", null, two)).toMatchObject({ lowOre: 415_500 });
  });
  test("four invoices are no history", () => {
    expect(lineOf("fhi", { invoices: 4, lowMinutes: 60, highMinutes: 120 })?.basis).toBe("older-guide");
  });
});

test("with five invoices it is the middle half of their time: two to four hours at NIPH are 2 230 to 4 460", () => {
  expect(lineOf("fhi", { invoices: 5, lowMinutes: 120, highMinutes: 240 })).toMatchObject({
    basis: "history",
    invoices: 5,
    lowOre: 223_000,
    highOre: 446_000,
  });
});

test("a master's thesis pays nothing to Helsedataservice, but the units take theirs", () => {
  const estimate = computeEstimate([payer("helsedataservice"), payer("fhi")], { ...facts, thesis: true }, on);
  expect(estimate.lines.map((line) => line.basis)).toEqual(["free-thesis", "older-guide"]);
  expect(estimate).toMatchObject({ lowOre: 1_672_500, highOre: 2_230_000 });
});

test("where no price is known none is guessed, and the sum has no upper end", () => {
  const estimate = computeEstimate([payer("fhi"), payer("dmp")], facts, on);
  expect(estimate.lines[1]).toMatchObject({ basis: "price-not-known", lowOre: null, highOre: null });
  expect(estimate).toMatchObject({ lowOre: 1_672_500, highOre: null });
});
