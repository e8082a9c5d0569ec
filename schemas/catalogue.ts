import { z } from "zod";
import { localised } from "./language";
import { plainDate } from "./plainDate";

/**
 * The catalogue of data sources, as it stands in `fixtures/catalogue/` and in the database.
 * Whatever may change with a reform has a period: `from` is the first day, `until` the last; null is open.
 */
const period = { from: plainDate.nullable(), until: plainDate.nullable() };

export const organisation = z.object({
  /** Lower-case ASCII: `fhi`, `hdir`, `dmp`, `na`, `hds` … */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The name at a time: agencies are renamed and merged. */
  names: z.array(z.object({ ...period, name: localised, shortName: localised })).min(1),
  url: z.url().nullable(),
  source: z.string(),
});
export type Organisation = z.infer<typeof organisation>;

/** The five data custodians (dataforvaltere) under which applicants find the sources. */
export const custodian = z.object({
  id: z.enum(["niph", "directorate-of-health", "cancer-registry", "medicines-agency", "national-archives"]),
  names: organisation.shape.names,
});
export type Custodian = z.infer<typeof custodian>;
export type CustodianId = Custodian["id"];

/** A unit that prepares the tables, delivers them and invoices for it. */
export const preparingUnit = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  names: organisation.shape.names,
  /** The organisation it belongs to today; its earlier place is in its earlier name. */
  organisation: z.string(),
  /** What is inferred rather than read about it. */
  note: localised.nullable().default(null),
});
export type PreparingUnit = z.infer<typeof preparingUnit>;

export const code = z.object({
  code: z.string(),
  label: localised,
  /** Other ways people write it, in any of the languages: used to recognise it in a workbook. */
  spellings: z.array(z.string()).default([]),
  /** The code one level up, in the list that `parentList` of its list names. */
  parent: z.string().nullable().default(null),
});
export type Code = z.infer<typeof code>;

export const codeList = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: localised,
  kind: z.enum(["nominal", "ordered", "tree"]),
  validFrom: plainDate.nullable(),
  validUntil: plainDate.nullable(),
  /** The coarser list that the parents are in; null when they are in this list, or there are none. */
  parentList: z.string().nullable().default(null),
  codes: z.array(code).min(1),
  /** Where the list is from, and its licence; stands in fixtures/SOURCES.md too. */
  source: z.string(),
});
export type CodeList = z.infer<typeof codeList>;

/** What rows and columns can be made of. */
export const variable = z.object({
  /** Shared between sources where it means the same: `sex`, `age-group`, `county`, `year`, `icd10-chapter` … */
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: localised,
  spellings: z.array(z.string()).default([]),
  /** Code lists to choose from, the usual one first; empty: values are years, or read by `pattern`, or own categories. */
  codeLists: z.array(z.string()).default([]),
  pattern: z.enum(["year", "icd10", "atc", "number"]).nullable().default(null),
  note: localised.nullable().default(null),
});
export type Variable = z.infer<typeof variable>;

export const unitOfCount = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: localised,
  /** Other words for it in a workbook, in any of the languages. */
  spellings: z.array(z.string()).default([]),
  /** True when one unit is one person: the small-cell threshold is tested on persons. */
  isPerson: z.boolean(),
});
export type UnitOfCount = z.infer<typeof unitOfCount>;

export const sourceParties = z.object({
  ...period,
  /** Null for a source with a form of its own, which none of the five has. */
  custodian: custodian.shape.id.nullable(),
  /** Organisation legally in charge (dataansvarlig). */
  controller: z.string(),
  /** Null for a source with a form of its own: no unit here prepares it. */
  preparingUnit: z.string().nullable(),
  /** Helsedataservice for the registries of the national scheme, else the controller. */
  decidedBy: z.enum(["helsedataservice", "controller"]),
  source: z.string(),
});
export type SourceParties = z.infer<typeof sourceParties>;

export const dataSource = z.object({
  /** Lower-case ASCII: `mfr`, `dar`, `npr` … */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As used in Norway: MFR, DÅR, NPR … */
  abbreviation: z.string(),
  name: localised,
  /** Earlier names, parts of it and other words that people search for. */
  otherNames: z.array(z.string()).default([]),
  /** One or two plain sentences on what it holds. */
  summary: localised,
  kind: z.enum(["registry", "survey", "quality-registry"]),
  /** Who is responsible, by date; the periods follow one another without gaps. */
  parties: z.array(sourceParties).min(1),
  regulation: z.object({ id: z.string(), title: localised, url: z.url() }).nullable(),
  /** Our summary of the stated purpose, with the paragraph it is taken from. */
  purpose: z.object({ text: localised, paragraph: z.string(), url: z.url() }).nullable(),
  coverage: z.object({ fromYear: z.int().nullable(), untilYear: z.int().nullable(), note: localised.nullable() }),
  applyThrough: z.discriminatedUnion("form", [
    z.object({ form: z.literal("common") }),
    z.object({ form: z.literal("own"), url: z.url(), why: localised }),
  ]),
  /** Where figures from it are published already. */
  published: z.array(z.object({ title: localised, url: z.url() })),
  /** Ids of variables tables can be built on. */
  variables: z.array(z.string()),
  /** Ids of units of count, the usual one first. */
  unitsOfCount: z.array(z.string()),
  /** The small-cell rule: counts below `below` are small. */
  threshold: z.object({
    below: z.int().min(1),
    from: plainDate.nullable(),
    source: z.string(),
    note: localised.nullable(),
    /** Whether zeros are shown or count as small; null when not known. */
    zeros: z
      .object({ policy: z.enum(["published", "small"]), from: plainDate.nullable(), source: z.string() })
      .nullable()
      .default(null),
  }),
  /** Where each fact was read, and when. */
  sources: z.array(z.string()).min(1),
});
export type DataSource = z.infer<typeof dataSource>;

/** A notice at the top of the pages, shown from the first day to the last. */
export const notice = z.object({
  id: z.string(),
  from: plainDate,
  until: plainDate.nullable(),
  heading: localised,
  text: localised,
  linkText: localised.nullable(),
  /** Path after the language, such as `/datakilder`, or a whole address. */
  linkTo: z.string().nullable(),
});
export type Notice = z.infer<typeof notice>;

export const catalogue = z.object({
  /** Day the fixtures were last checked against their sources. */
  checkedOn: plainDate,
  organisations: z.array(organisation),
  custodians: z.array(custodian).length(5),
  preparingUnits: z.array(preparingUnit),
  codeLists: z.array(codeList),
  variables: z.array(variable),
  unitsOfCount: z.array(unitOfCount),
  sources: z.array(dataSource),
  notices: z.array(notice),
});
export type Catalogue = z.infer<typeof catalogue>;
