import fc from "fast-check";
import { describe, expect, test } from "vitest";
import examples from "~/fixtures/cases/invoices.json";
import { loadPriceFixtures } from "~/fixtures/fees/loadPriceFixtures";
import type { Activity } from "~/schemas/fees";
import { computeInvoice, discountInvoice } from "./computeInvoice";
import type { ComputedInvoice, CostFacts, Work } from "./Invoice";
import type { PriceList } from "./PriceList";

const listsOf = (payer: string): PriceList[] =>
  (loadPriceFixtures().find((file) => file.payer === payer)?.lists ?? []).map(({ validFrom, content }, at) => ({
    id: `${payer}-${at}`,
    payer,
    validFrom,
    ...content,
  }));
const plain: CostFacts = { sources: 1, thesis: false, waiver: false };
function mustCompute(work: readonly Work[], lists: readonly PriceList[], facts = plain): ComputedInvoice {
  const computed = computeInvoice(work, lists, facts);
  if (!computed.ok) throw new Error(computed.problem.code);
  return computed.value;
}

describe("worked examples, each with the source of its prices", () => {
  test.each(examples)("$name: $arithmetic", (example) => {
    const [list] = listsOf(example.payer);
    expect(list?.source).toEqual(example.source);
    const invoice = mustCompute(example.work as Work[], listsOf(example.payer), example.facts);
    expect(invoice.lines.map((line) => line.amountOre)).toEqual(example.lines);
    expect(invoice).toMatchObject({
      netOre: example.netOre,
      vatOre: example.vatOre,
      totalOre: example.totalOre,
      freeBecause: example.freeBecause,
    });
  });
});

describe("prices by the day", () => {
  const old: PriceList = { ...listsOf("fhi")[0]!, id: "old", validFrom: "2024-01-01", notInvoicedUnderMinutes: 0 };
  const dearer: PriceList = { ...old, id: "dearer", validFrom: "2026-12-02", hourlyOre: 120_000 };

  test("work is charged by the list of the day on which it was done", () => {
    const work: Work[] = [
      { workedOn: "2026-12-02", minutes: 60, activity: "preparation" },
      { workedOn: "2026-12-01", minutes: 60, activity: "preparation" },
    ];
    const { lines, netOre, priceListIds } = mustCompute(work, [dearer, old]);
    expect(lines.map((line) => line.amountOre)).toEqual([111_500, 120_000]);
    expect(netOre).toBe(231_500);
    expect(priceListIds).toEqual(["old", "dearer"]);
  });

  test("work before any known price is not priced by guessing", () => {
    const work: Work[] = [{ workedOn: "2023-12-31", minutes: 60, activity: "extraction" }];
    expect(computeInvoice(work, [old], plain)).toEqual({
      ok: false,
      problem: { code: "price-not-known", on: "2023-12-31" },
    });
    expect(computeInvoice([{ ...work[0]!, workedOn: "2026-12-01" }], listsOf("dmp"), plain).ok).toBe(false);
  });

  test("without time on record there is no base price either", () => {
    expect(mustCompute([], listsOf("helsedataservice"))).toMatchObject({ totalOre: 0, freeBecause: "no-hours" });
  });

  test("VAT of 25 % on 1 115 kroner is 278.75", () => {
    const withVat: PriceList = { ...old, vatBasisPoints: 2500 };
    const work: Work[] = [{ workedOn: "2026-12-01", minutes: 60, activity: "extraction" }];
    expect(mustCompute(work, [withVat])).toMatchObject({ netOre: 111_500, vatOre: 27_875, totalOre: 139_375 });
  });

  test("VAT of a half øre is rounded up: 25 % of 1 115.02 is 278.755", () => {
    const odd: PriceList = { ...old, hourlyOre: 111_502, vatBasisPoints: 2500 };
    const work: Work[] = [{ workedOn: "2026-12-01", minutes: 60, activity: "extraction" }];
    expect(mustCompute(work, [odd]).vatOre).toBe(27_876);
  });

  test("a half øre is rounded up: 27 minutes at 1 115.10 are 501.795", () => {
    const odd: PriceList = { ...old, hourlyOre: 111_510 };
    const work: Work[] = [{ workedOn: "2026-12-01", minutes: 27, activity: "extraction" }];
    expect(mustCompute(work, [odd]).netOre).toBe(50_180);
  });
});

describe("a discount", () => {
  const invoice = mustCompute([{ workedOn: "2026-12-01", minutes: 120, activity: "extraction" }], listsOf("fhi"));
  test("comes off as a line of its own: 2 230 less 230 is 2 000", () => {
    const less = discountInvoice(invoice, 23_000, "Avtalt");
    expect(less).toMatchObject({ ok: true, value: { netOre: 200_000, totalOre: 200_000 } });
    expect(less.ok && less.value.lines.at(-1)).toMatchObject({ kind: "discount", amountOre: -23_000 });
  });
  test("is never more than there is to pay, and never raises it", () => {
    expect(discountInvoice(invoice, 223_001, "For mye")).toEqual({ ok: false, problem: "discount-too-high" });
    expect(() => discountInvoice(invoice, -1, "Påslag")).toThrow(RangeError);
  });
});

describe("for any work and any prices", () => {
  const days = ["2026-11-02", "2026-11-20", "2026-12-01", "2026-12-24"];
  const work = fc.array(
    fc.record({
      workedOn: fc.constantFrom(...days),
      minutes: fc.integer({ min: 1, max: 3_000 }),
      activity: fc.constantFrom("casework", "extraction", "preparation", "appeal"),
    }) as fc.Arbitrary<Work>,
    { maxLength: 12 },
  );
  const rules = fc.record({
    basePrice: fc.option(
      fc.record({
        oneSourceOre: fc.integer({ min: 0, max: 500_000 }),
        severalSourcesOre: fc.integer({ min: 0, max: 900_000 }),
      }),
    ),
    startedHour: fc.boolean(),
    freeFirstMinutes: fc.constantFrom(0, 45, 120),
    notInvoicedUnderMinutes: fc.constantFrom(0, 60),
    waiver: fc.option(fc.constant({ underMinutes: 600 })),
    freeForThesis: fc.boolean(),
    freeActivities: fc.constantFrom<Activity[]>([], ["appeal"]),
  });
  const rate = fc.integer({ min: 0, max: 300_000 });
  const vat = fc.option(fc.constantFrom(0, 1_200, 1_500, 2_500));
  const prices = fc.tuple(rules, rate, vat, rate, vat).map(([rule, first, firstVat, second, secondVat]) => {
    const shared = { ...listsOf("fhi")[0]!, ...rule };
    return [
      { ...shared, id: "a", validFrom: "2024-01-01", hourlyOre: first, vatBasisPoints: firstVat },
      { ...shared, id: "b", validFrom: "2026-11-15", hourlyOre: second, vatBasisPoints: secondVat },
    ] satisfies PriceList[];
  });
  const facts = fc.record({ sources: fc.integer({ min: 1, max: 4 }), thesis: fc.boolean(), waiver: fc.boolean() });

  test("the lines make the net, net and VAT the total, and nothing is below zero", () => {
    fc.assert(
      fc.property(work, prices, facts, (done, lists, about) => {
        const { lines, netOre, vatOre, totalOre, vat: groups } = mustCompute(done, lists, about);
        expect(lines.reduce((sum, line) => sum + line.amountOre, 0)).toBe(netOre);
        expect(groups.reduce((sum, group) => sum + group.netOre, 0)).toBe(netOre);
        expect(groups.reduce((sum, group) => sum + group.vatOre, 0)).toBe(vatOre);
        expect(netOre + vatOre).toBe(totalOre);
        expect(Math.min(netOre, vatOre, ...groups.map((group) => group.netOre))).toBeGreaterThanOrEqual(0);
        for (const line of lines) expect(Number.isInteger(line.amountOre)).toBe(true);
      }),
    );
  });

  test("more work never costs less", () => {
    fc.assert(
      fc.property(work, prices, facts, fc.integer({ min: 1, max: 600 }), (done, lists, about, more) => {
        const extended = [...done, { workedOn: "2026-12-24", minutes: more, activity: "extraction" as const }];
        expect(mustCompute(extended, lists, about).netOre).toBeGreaterThanOrEqual(
          mustCompute(done, lists, about).netOre,
        );
      }),
    );
  });

  test("never more than base price and hours times rate, an hour being counted whole only where the list says so", () => {
    fc.assert(
      fc.property(work, prices, facts, (done, lists, about) => {
        const base = lists[0]?.basePrice;
        const hours = lists.reduce((sum, list, at) => {
          const minutes = done
            .filter(({ workedOn }) => workedOn < "2026-11-15" === (at === 0))
            .reduce((total, one) => total + one.minutes, 0);
          return sum + (list.startedHour ? Math.ceil(minutes / 60) : minutes / 60) * list.hourlyOre;
        }, 0);
        const most = (base ? (about.sources > 1 ? base.severalSourcesOre : base.oneSourceOre) : 0) + hours;
        // Each rate of VAT is rounded, by half an øre at most.
        expect(mustCompute(done, lists, about).netOre).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test("the order in which time was logged changes nothing", () => {
    fc.assert(
      fc.property(work, prices, facts, (done, lists, about) => {
        expect(mustCompute([...done].reverse(), lists, about).totalOre).toBe(mustCompute(done, lists, about).totalOre);
      }),
    );
  });
});
