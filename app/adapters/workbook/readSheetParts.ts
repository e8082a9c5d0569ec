import type { CellComment, CellPlace, GridRange } from "~/app/domain/sample-tables/SheetGrid";
import type { WorkbookParts } from "./unpackWorkbook";
import { attribute, decodeXml, parseReference, readRelations, section } from "./workbookXml";

/** What stands beside a sheet's cells: tables that the sheet defines, notes on cells, and links out of the workbook. */
export interface SheetParts {
  readonly definedTables: readonly GridRange[];
  readonly comments: readonly CellComment[];
  readonly links: readonly CellPlace[];
}

/** A sheet that a person made has far fewer of each. */
const mostOfEach = 2_000;
/** Characters of a note, its markup included, that are looked at. */
const longestComment = 100_000;

/**
 * Reads the parts that a sheet refers to. What is missing or strange is left out: none of it is needed to read the
 * cells.
 * @param part the sheet's own part, such as `xl/worksheets/sheet1.xml`
 */
export function readSheetParts(parts: WorkbookParts, part: string, sheet: Buffer): SheetParts {
  const relations = [...readRelations(parts, part).values()];
  const xmlOf = (kind: string): string[] =>
    relations
      .filter(({ type }) => type.endsWith(`/${kind}`))
      .flatMap((relation) => parts.get(relation.part)?.toString("utf8") ?? []);
  return {
    definedTables: xmlOf("table").flatMap(readDefinedTable).slice(0, mostOfEach),
    comments: [
      ...xmlOf("comments").flatMap(readComments),
      ...xmlOf("threadedComment").flatMap((xml) => readThreadedComments(xml, readPersons(parts))),
    ].slice(0, mostOfEach),
    links: readLinks(sheet).slice(0, mostOfEach),
  };
}

function readDefinedTable(xml: string): GridRange[] {
  const tag = /<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? "";
  const range = parseReference(attribute(tag, "ref") ?? "");
  return range && attribute(tag, "headerRowCount") !== "0" ? [range] : [];
}

function readComments(xml: string): CellComment[] {
  const authors = [...xml.matchAll(/<(?:\w+:)?author(?:\s[^>]*)?(?:\/>|>([^<]*)<)/g)].map(([, name]) =>
    decodeXml(name ?? "").trim(),
  );
  // Cut at each beginning rather than searched for an end, which a broken file may not have.
  const [, ...comments] = xml.split(/<(?:\w+:)?comment\s/, mostOfEach + 1);
  return comments.flatMap((comment) => {
    const end = comment.indexOf(">");
    const tag = ` ${comment.slice(0, end)}`;
    const range = end < 0 ? null : parseReference(attribute(tag, "ref") ?? "");
    if (!range) return [];
    const author = authors[Number(attribute(tag, "authorId") ?? -1)] ?? "";
    return [{ row: range.top, column: range.left, author, text: textsIn(comment.slice(end, end + longestComment)) }];
  });
}

function textsIn(xml: string): string {
  return [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => decodeXml(text ?? "")).join("");
}

function readThreadedComments(xml: string, persons: ReadonlyMap<string, string>): CellComment[] {
  return [...xml.matchAll(/<(?:\w+:)?threadedComment\s[^>]*>/g)].flatMap(([tag]) => {
    const range = parseReference(attribute(tag, "ref") ?? "");
    const author = persons.get(attribute(tag, "personId") ?? "") ?? "";
    return range ? [{ row: range.top, column: range.left, author, text: "" }] : [];
  });
}

function readPersons(parts: WorkbookParts): Map<string, string> {
  const persons = new Map<string, string>();
  for (const [name, content] of parts) {
    if (!/^xl\/persons\//i.test(name)) continue;
    for (const [tag] of content.toString("utf8").matchAll(/<(?:\w+:)?person\s[^>]*>/g)) {
      persons.set(attribute(tag, "id") ?? "", decodeXml(attribute(tag, "displayName") ?? ""));
    }
  }
  return persons;
}

/** A link with a relation leads out; one with a location only stays in the workbook. */
function readLinks(sheet: Buffer): CellPlace[] {
  return [...section(sheet, "hyperlinks").matchAll(/<hyperlink\s[^>]*>/g)].flatMap(([tag]) => {
    const range = parseReference(attribute(tag, "ref") ?? "");
    const leadsOut = /\s\w+:id\s*=/.test(tag);
    return range && leadsOut ? [{ row: range.top, column: range.left }] : [];
  });
}
