import { groupThousands, joinParts } from "../listLabels";
import type { FindingMessages } from "../nb/findings";

/** As in Norwegian: what to do comes first. */
export const findings: FindingMessages = {
  "nothing-read": () =>
    "Make a table in the sheet, with names for its rows and columns. We found no table in the file you uploaded.",
  "header-missing": (p) =>
    p.labels.length > 0
      ? `Write what the variable is called in a cell above ${listed(p.labels)}. A heading is missing here.`
      : "Write what the rows and columns show. A heading is missing here.",
  "categories-missing": (p) =>
    `Write the categories you want for “${p.variable}”, one in each cell. There is only a heading now.`,
  "unit-of-count-missing": () =>
    "Write what is to be counted above or below the table, for example “Telleenhet: personer” (unit of count: persons).",
  "period-missing": () =>
    "Write which years the figures are for, for example “Periode: 2020–2024” (period: 2020–2024).",
  "numbers-filled-in": (p) =>
    p.count === 1
      ? "Empty the cell that holds a number. The sample table only shows what the table is to look like."
      : `Empty the ${p.count} cells that hold numbers. The sample table only shows what the table is to look like.`,
  "personal-number": () => "Remove personal numbers from the file and upload it again. We have not kept the file.",
  "label-not-norwegian": (p) => {
    const known = p.labels.flatMap(({ label, proposal }) =>
      proposal === null ? [] : [`“${proposal}” for “${label}”`],
    );
    const unknown = p.labels.flatMap(({ label, proposal }) => (proposal === null ? [`“${label}”`] : []));
    const first = known.length > 0 ? `Use Norwegian words if you can: ${short(known)}.` : "";
    const second = unknown.length > 0 ? `Write ${short(unknown)} in Norwegian if you can.` : "";
    return `${[first, second].filter((part) => part !== "").join(" ")} You can send the application anyway.`;
  },
  "formulas-present": (p) =>
    p.count === 1
      ? "Replace the formula with text, or empty the cell. We do not read formulas."
      : `Replace the ${p.count} formulas with text, or empty the cells. We do not read formulas.`,
  "variable-not-in-sources": (p) =>
    `Choose a data source that has “${p.variable}”, or take the variable out. It is not in ${listed(p.sources, "or")} as far as we know.`,
  "too-many-cells": (p) =>
    `Merge categories or split the table into several. It has ${groupThousands(p.cells, ",")} cells, and more than ${groupThousands(p.limit, ",")} are rarely anonymous.`,
  "age-bands-overlap": (p) => `Change the groups “${p.first}” and “${p.second}” so that they do not overlap.`,
  "age-bands-gap": (p) => `Check whether something is missing between “${p.first}” and “${p.second}”.`,
  "counties-mixed": (p) =>
    `Choose one division into counties for the whole table. “${p.first}” and “${p.second}” were never counties at the same time.`,
  "geography-period": (p) =>
    `Write which division into counties you want for the whole period. The table uses “${p.division.en}” but is for ${p.period}.`,
  "variable-unsure": (p) =>
    `Tell us which variable ${listed(p.labels)} is. It may be ${listed(
      p.candidates.map(({ en }) => en),
      "or",
    )}.`,
  "category-repeated": (p) => `Take out what stands twice, or write what tells them apart: ${listed(p.labels)}.`,
  "comment-with-name": (p) =>
    p.count === 1
      ? "Remove the name from the note on the cell before you send the application. The sample table stays with the case."
      : `Remove the names from the notes on ${p.count} cells before you send the application. The sample table stays with the case.`,
  "links-present": (p) =>
    p.count === 1
      ? "Write what we need to know in the sheet. We do not follow the link that leads out of the file."
      : `Write what we need to know in the sheet. We do not follow the ${p.count} links that lead out of the file.`,
  "hidden-cells": (p) =>
    p.what === "sheet"
      ? "Show the sheet if it belongs. It is hidden, and we have not read it."
      : "Show the rows and columns if they belong. They are hidden, and we have not read them as part of the table.",
  "correction-not-fitting": (p) =>
    `Point again if it is still needed. Your correction (${corrections[p.kind] ?? p.kind}) does not fit the sheet as it is now.`,
};

const corrections: Readonly<Record<string, string>> = {
  "header-rows": "header rows",
  "label-columns": "columns of row labels",
  title: "title",
  note: "note",
  ignore: "not to be read",
  "own-table": "a table of its own",
  "one-table": "two tables are one",
  variable: "variable",
};

function short(parts: readonly string[], and = "and"): string {
  return joinParts(parts, { and, more: "more" });
}

function listed(labels: readonly string[], and?: string): string {
  return short(
    labels.map((label) => `“${label}”`),
    and,
  );
}
