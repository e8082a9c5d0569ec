import type { TextPart } from "~/app/domain/sample-tables/compare/TableChange";
import type { VariableSide } from "~/schemas/tableCommand";
import { groupThousands } from "../listLabels";
import type { CompareTexts } from "../nb/compare";

const plural = (count: number, one: string, many: string) =>
  `${groupThousands(count, ",")} ${count === 1 ? one : many}`;
const sides: Record<VariableSide, string> = { rows: "the rows", columns: "the columns", filters: "the restriction" };
const parts: Record<TextPart, string> = {
  title: "The title",
  unit: "The unit of count",
  period: "The period",
  population: "The population",
  linked: "What is linked",
  notes: "The notes",
  derived: "The derived variables",
};
const verb = (part: TextPart) => (part === "notes" || part === "derived" ? "have" : "has");

export const compare: CompareTexts = {
  link: "See what has changed since the last submission",
  heading: (p) => `What changed from submission ${p.before} to ${p.after}`,
  onlyOneHeading: "The application has been sent once",
  onlyOne: "There is nothing to compare yet. When the application is sent again, you will see here what has changed.",
  dates: (p) => `Submission ${p.before} came ${p.beforeOn}. Submission ${p.after} came ${p.afterOn}.`,
  nothing: "Nothing has changed.",
  choose: {
    legend: "Compare two other submissions",
    from: "From",
    to: "To",
    option: (p) => `Submission ${p.number}`,
    button: "Compare",
  },
  before: "Before",
  after: "Now",
  tables: {
    heading: "The tables",
    title: (p) => `Table ${p.number}${p.title && `: ${p.title}`}`,
    was: (p) => `Was table ${p.number}.`,
    added: "This table is new.",
    removed: (p) => `The table is gone. It was table ${p.number}.`,
    removedTitle: (p) => p.title || "A table without a title",
    unchanged: "Nothing has changed in this table.",
    allUnchanged: "Nothing has changed in the tables.",
    reordered: "The tables stand in another order.",
    notKnown: "We could not read the tables in one of the files, so they are not compared by meaning.",
  },
  and: "and",
  more: "more",
  quote: (text) => `“${text}”`,
  unnamed: "without a name",
  text: {
    changed: (p) => `${parts[p.part]} ${verb(p.part)} changed from ${p.before} to ${p.after}.`,
    changedLong: (p) => `${parts[p.part]} ${verb(p.part)} changed:`,
    filled: (p) => `${parts[p.part]} ${verb(p.part)} been filled in: ${p.after}.`,
    emptied: (p) => `${parts[p.part]} ${verb(p.part)} been removed. Before, it said ${p.before}.`,
  },
  unitKnown: (p) =>
    p.isKnown
      ? `The unit of count ${p.label} is now chosen from the catalogue.`
      : `The unit of count ${p.label} is now the applicant’s own words.`,
  measures: (p) => `What the cells show has changed from ${p.before} to ${p.after}.`,
  sourcesAdded: (p) => `The table is now to be made from ${p.names} too.`,
  sourcesRemoved: (p) => `The table is no longer to be made from ${p.names}.`,
  definition: (p) =>
    `The ${{ diagnosis: "diagnosis", event: "event", place: "place" }[p.part]} that counts has changed from ${p.before} to ${p.after}.`,
  rates: "The figures for how common it is have changed. They are used for the estimate of small cells only.",
  variableAdded: (p) =>
    `The variable ${p.variable} has been added to ${sides[p.side]}${p.values ? `, with ${p.values}` : ", without values"}.`,
  variableRemoved: (p) => `The variable ${p.variable} has been removed from ${sides[p.side]}.`,
  variableMoved: (p) => `The variable ${p.variable} has been moved from ${sides[p.from]} to ${sides[p.to]}.`,
  variablesReordered: (p) => `The variables in ${sides[p.side]} now stand in this order: ${p.order}.`,
  variableRenamed: (p) => `The variable ${p.before} is now called ${p.after}.`,
  variableKnown: (p) =>
    p.isKnown
      ? `The variable ${p.variable} is now recognised from the catalogue.`
      : `The variable ${p.variable} is now the applicant’s own.`,
  codeList: (p) => {
    if (p.after === "") return `The values of ${p.variable} are no longer from the code list ${p.before}.`;
    return `The values of ${p.variable} are now from the code list ${p.after}${p.before ? `, before from ${p.before}` : ""}.`;
  },
  total: (p) => (p.isSet ? `There is now a total over ${p.variable}.` : `The total over ${p.variable} is gone.`),
  keepFine: (p) =>
    p.isSet ? `${p.variable} should preferably not be grouped now.` : `${p.variable} may now well be grouped.`,
  valuesAdded: (p) => `${p.count === 1 ? "New value" : "New values"} of ${p.variable}: ${p.values}.`,
  valuesRemoved: (p) => `Taken out of ${p.variable}: ${p.values}.`,
  valueRenamed: (p) => `In ${p.variable}, ${p.before} is now called ${p.after}.`,
  valuesMerged: (p) => `In ${p.variable}, ${p.from} have been merged into ${p.to}.`,
  valueSplit: (p) => `In ${p.variable}, ${p.from} has been split into ${p.to}.`,
  valuesRegrouped: (p) => `In ${p.variable}, ${p.to} stand in place of ${p.from}.`,
  valuesRecoded: (p) => `In ${p.variable}, other codes than before are covered by ${p.values}.`,
  valuesReordered: (p) => `In ${p.variable}, the place in the order is another for ${p.values}.`,
  further: (p) =>
    `The same goes for ${plural(p.count, "more value or group", "more values or groups")} of ${p.variable}.`,
  cells: {
    heading: "The workbook, cell by cell",
    sheet: (p) => `The sheet ${p.name}`,
    renamed: (p) => `It was called ${p.before}.`,
    added: (p) => `The sheet is new. It has ${plural(p.rows, "row", "rows")}.`,
    removed: (p) => `The sheet is gone. It had ${plural(p.rows, "row", "rows")}.`,
    changed: (p) => `${plural(p.count, "cell has", "cells have")} changed.`,
    unchanged: "The cells are the same.",
    allUnchanged: "Nothing has changed in the workbook.",
    legend: "− stood there before, + stands there now. Only rows with changes are shown, and one row on either side.",
    caption: (p) => `Changed rows of the sheet ${p.name}`,
    rowBefore: "Row before",
    rowAfter: "Row now",
    newRow: "new",
    goneRow: "gone",
    newColumn: (p) => `+ ${p.letters} (new)`,
    goneColumn: (p) => `− ${p.letters} (gone)`,
    movedColumn: (p) => `${p.after} (was ${p.before})`,
    skipped: (p) => `${plural(p.count, "row", "rows")} unchanged`,
    cut: "The sheet is larger than what we compare: the first 200 rows and 50 columns. Download the files to see the rest.",
    shortened: "The first changes are shown here. Download the files to see the rest.",
    leftOut: "Hidden sheets, and sheets after the first few, are not compared.",
    "one-kind": "One time the tables were made here, the other time uploaded. Their cells cannot be compared.",
    "not-read": "We could not read one of the files, so the cells are not compared.",
  },
  answers: {
    heading: "The rest of the application",
    unchanged: "Nothing else has changed.",
  },
};
