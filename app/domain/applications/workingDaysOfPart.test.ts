import { describe, expect, test } from "vitest";
import { tableFields } from "../sample-tables/builder/draftTables";
import { emptyTable } from "../sample-tables/builder/emptyTable";
import type { DraftContent } from "~/schemas/draft";
import { workingDaysOfPart } from "./workingDaysOfPart";

/** helseregisterloven § 19 f: 30 working days, and 60 "dersom … krever sammenstilling med opplysninger fra flere registre". */
const [usual, withLinkage] = [30, 60];
const day = "2026-11-23";
const asked = (more: DraftContent): DraftContent => ({
  sources: ["hkr", "npr", "dar"],
  linkage: "linked",
  tableChoice: "build",
  ...more,
});
const tables = (...sources: string[][]) => tableFields(sources.map((from, at) => emptyTable(`t${at + 1}`, from)));

describe("the period of one unit's part", () => {
  test("is 60 working days for those who supply a table of several registries, and 30 for the one with its own", () => {
    const content = asked(tables(["hkr", "npr"], ["dar"]));
    expect(workingDaysOfPart(content, ["npr"], day)).toBe(withLinkage);
    expect(workingDaysOfPart(content, ["hkr"], day)).toBe(withLinkage);
    expect(workingDaysOfPart(content, ["dar"], day)).toBe(usual);
  });

  test("is 60 for a unit with one linked table among several", () => {
    expect(workingDaysOfPart(asked(tables(["dar"], ["dar", "npr"])), ["dar"], day)).toBe(withLinkage);
  });

  test("is 60 where the table says what it is linked with, though it names one source", () => {
    const linked = { ...emptyTable("t1", ["npr"]), linked: "NPR med Dødsårsaksregisteret" };
    const content = asked(tableFields([linked, emptyTable("t2", ["hkr"])]));
    expect(workingDaysOfPart(content, ["npr"], day)).toBe(withLinkage);
    expect(workingDaysOfPart(content, ["hkr"], day)).toBe(usual);
  });

  test("is 60 for all where a table names no source: it may be from any of them", () => {
    expect(workingDaysOfPart(asked(tables([], ["dar"])), ["dar"], day)).toBe(withLinkage);
  });

  test.each(["upload", "help"])(
    "is 60 for all when the table is shown by %s: nobody knows which part is linked",
    (choice) => {
      const content = asked({ tableChoice: choice });
      for (const id of ["hkr", "npr", "dar"]) expect(workingDaysOfPart(content, [id], day)).toBe(withLinkage);
    },
  );

  test("is 30 for all where separate tables are asked for: several sources alone are no linkage", () => {
    const content = asked({ linkage: "separate", ...tables(["hkr", "npr"]) });
    expect(workingDaysOfPart(content, ["npr"], day)).toBe(usual);
  });

  test("is 30 where linkage was chosen, but a single source is left", () => {
    expect(workingDaysOfPart(asked({ sources: ["npr"], tableChoice: "upload" }), ["npr"], day)).toBe(usual);
  });
});
