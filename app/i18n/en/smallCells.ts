import type { RegroupingChange } from "~/schemas/smallCells";
import { groupThousands, joinParts } from "../listLabels";
import type { SmallCellTexts } from "../nb/smallCells";

const thousands = (count: number): string => groupThousands(count, ",");
const listed = (labels: readonly string[]): string =>
  joinParts(
    labels.map((label) => `“${label}”`),
    { and: "and", more: "more" },
  );
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Ages stand in Norwegian in the table: `80 år og eldre`, `0–29 år`. */
function ages(label: string): string {
  return label.replace(/ år og eldre$/, " and over").replace(/ år$/, "");
}

function change({ kind, axis, variable, merged, groups }: RegroupingChange): string {
  if (kind === "whole") return `Leave out “${variable}”`;
  if (kind === "region-for-county") return "Health region instead of county";
  if (kind === "merge-one") {
    const label = merged[0] ?? "";
    if (axis === "age") return `Merge ages ${ages(label)}`;
    if (axis === "year") return `Merge the years ${label}`;
    return `Merge into “${label}”`;
  }
  if (axis === "age") return `Merge ages into ${groups} groups`;
  if (axis === "year") return `Merge the years into ${groups} periods`;
  return `Merge “${variable}” into ${groups} groups`;
}

/** What can be said of small numbers in an empty table. It is advice: the custodian alone knows the counts. */
export const smallCells: SmallCellTexts = {
  title: "Small numbers",
  counting: "Estimating anew …",
  advice:
    "This is advice before there are any counts. Only the data custodian knows them, and decides what can be released.",
  heading: {
    none: "We expect no cells with too small numbers",
    range: (p) =>
      p.low === p.high
        ? `About ${thousands(p.high)} ${p.high === 1 ? "cell" : "cells"} may get too small numbers`
        : `Between ${thousands(p.low)} and ${thousands(p.high)} cells may get too small numbers`,
    atLeastUnknown: "We cannot say that any cell is safe",
    spreadUnknown: "We do not know how the cases are spread",
    stopped: "We cannot estimate small numbers in this table",
  },
  ofCells: (p) =>
    p.covered === p.cells
      ? `The table has ${thousands(p.cells)} cells.`
      : `The table has ${thousands(p.cells)} cells. The estimate is for ${thousands(p.covered)}, merged over what we do not know.`,
  threshold: (p) => `Counts below ${p.below} are small.`,
  thresholdSource: "Source of the limit",
  thresholdFrom: (p) => `Holds from ${p.date}.`,
  zeros: {
    published: "Zeros are shown and are not small.",
    small: "Zeros are small too.",
    unknown: "We do not know how zeros are treated. Here they are not counted as small.",
  },
  breakRate: (p) =>
    p.rate > 100_000
      ? "The thinnest cell has so few inhabitants that its number may be small however common this is."
      : `If what you count is spread evenly, numbers start to get small when it happens to fewer than ${formatRate(p.rate)} of 100,000 inhabitants a year.`,
  thinnest: {
    rows: "The thinnest rows",
    columns: "The thinnest columns",
    line: "Row or column",
    expectedSmall: "Small numbers expected",
    expectedPersons: "Persons expected",
    cells: "Cells",
  },
  basis: {
    title: "What the estimate rests on",
    population: (p) => `The population on ${p.date}. Source: ${p.source}.`,
    rates: (p) =>
      `How common it is: ${[p.source, p.year].filter((text) => text !== "").join(", ") || "no source given"}.`,
    years: (p) => (p.from === p.to ? `The year ${p.from}.` : `The years from ${p.from} to ${p.to}.`),
    method:
      "The number in each cell is taken to vary by chance around what is expected (Poisson). If cases come in clusters, more numbers get small.",
  },
  proposals: {
    title: (p) => (p.count === 1 ? "Here is one proposal" : `Here are ${p.count} proposals`),
    none: "We have no proposals for this table.",
    regroup: (p) =>
      joinParts(
        p.changes.map((one, index) => (index === 0 ? change(one) : lowerFirst(change(one)))),
        { and: "and", more: "more" },
      ),
    split: "Two tables instead of one",
    splitParts: (p) => `One is without “${p.second}”, the other without “${p.first}”.`,
    splitLost: (p) => `You no longer see “${p.first}” and “${p.second}” together.`,
    splitWarning:
      "Tables that are split can be subtracted from one another. The custodian looks at them together and may still hide numbers.",
    lost: (p) =>
      p.groups === 1
        ? `${p.variable}: ${p.categories} categories go, and the table is about them together.`
        : `${p.variable}: ${p.groups} groups instead of ${p.categories}.`,
    before: "Now",
    after: "With the proposal",
    smallCells: (p) =>
      p.low === p.high
        ? `${thousands(p.high)} ${p.high === 1 ? "cell" : "cells"} with small numbers`
        : `${thousands(p.low)}–${thousands(p.high)} cells with small numbers`,
    cells: (p) => `of ${thousands(p.cells)}`,
    apply: "Use the proposal",
    undo: "Undo",
  },
  differencing: (p) =>
    `Use the same groups of “${p.variable}” in “${p.first}” and “${p.second}”. Subtracting one from the other gives ${listed(p.differences)}, though neither table shows it.`,
  reason: {
    "variables-missing": () => "Add rows or columns. Then we can estimate how many numbers will be small.",
    "categories-missing": (p) => `Add categories to ${listed(p.labels)}.`,
    "unit-missing": () =>
      "Choose what is to be counted from the list. The limit for small numbers is on persons, so we must know whether it is persons.",
    "unit-not-persons": (p) =>
      `The table counts ${p.labels.map((label) => `“${label}”`).join(", ")}. The limit is on persons, and one person may be behind many.`,
    births: () => "We have no figures for births to work from.",
    deaths: () => "We have no figures for deaths to work from.",
    municipality: () =>
      "We have the population of counties only. For municipalities we cannot estimate anything, but small numbers are common.",
    institution: () =>
      "We do not know how many patients each institution has. The limit may be on institutions too: few of them behind a number is enough.",
    "period-missing": () => "Give the years that the table is for.",
    "period-far": (p) =>
      `We work from the population of 2024, for the years from 2019 to 2029 only. ${listed(p.labels)} lies outside.`,
    "too-large": () => "Make the table smaller. It is too large for us to work on.",
    busy: () => "Try again in a little while. Many tables are being worked on just now.",
    failed: () => "Try again in a little while. The calculation stopped on our side.",
    "rates-missing": () =>
      "Give how common what you count is in some age groups. Without it we do not know how the cases are spread, and no cell is marked safe.",
    "rates-crude-over-age": () =>
      "Give one figure for each of several age groups. One for all ages points the wrong way: it gives too many ill children and too few ill old people. So no cell is marked safe.",
    "rates-crude-over-sex": () =>
      "Give the figures for men and women apart. The table tells them apart, and we do not know how the cases are spread. So no cell is marked safe.",
    "rates-gap": (p) => `Give how common it is for ${listed(p.labels)} too. Write 0 if it does not occur.`,
    "rates-overlap": (p) => `Change the age groups so that they do not overlap. Now ${listed(p.labels)} is in several.`,
    "variables-not-covered": (p) =>
      `We do not know how the cases are spread over ${listed(p.labels)}. The estimate leaves it out, so the numbers will be smaller than here, and no cell is marked safe.`,
    "band-split": (p) =>
      `The population comes in five-year groups. ${listed(p.labels)} cuts one of them, and it is spread evenly over its years.`,
    "categories-not-covered": (p) => `We do not know how many belong to ${listed(p.labels)}.`,
    "rates-broad": () =>
      "The age groups you gave figures for hold several of the table's. Within each the cases are taken to be spread evenly, so the youngest may have fewer than here.",
    "rates-undated": () => "Give the source and the year of how common it is.",
    "filters-in-rates": (p) =>
      `The table is restricted by ${listed(p.labels)}. The figures for how common it is must be for the same restriction.`,
    "persons-behind": () => "The limit is tested on the persons behind rates, shares and means: the numerator.",
    "zeros-not-known": () => "We do not know how zeros are treated. Here they are not counted as small.",
    "threshold-general": () => "You have not chosen a data source. So the usual limit is used.",
    "proposals-searched": () => "The table can be grouped in many ways. We have not tried them all.",
  },
};

function formatRate(rate: number): string {
  return rate >= 10 ? thousands(Math.ceil(rate)) : String(Math.ceil(rate * 10) / 10);
}
