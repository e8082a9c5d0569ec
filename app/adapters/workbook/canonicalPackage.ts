import { crc32 } from "node:zlib";
import type { GridRange, Span } from "~/app/domain/sample-tables/SheetGrid";
import { readSheetParts, type SheetParts } from "./readSheetParts";
import type { WorkbookParts } from "./unpackWorkbook";
import { mostMerges, mostSheets, type WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";
import { attribute, parseReference, readRelations, section } from "./workbookXml";

/** What ExcelJS is given, and what it is spared: merged cells and columns are read here. */
export interface CanonicalPackage {
  /** A zip with the workbook, its sheets, strings and styles only. */
  readonly zip: Buffer;
  readonly sheets: readonly SheetFrame[];
  /** Whether the workbook refers to other workbooks. */
  readonly linksOut: boolean;
}

export interface SheetFrame extends SheetParts {
  readonly merges: readonly GridRange[];
  readonly hiddenColumns: readonly Span[];
}

/**
 * Packs a workbook anew for ExcelJS 4.4, in the form that it expects and without the parts that trip it up: drawings,
 * notes, pivot tables and defined names, sheets in files of other names, and tags with a namespace prefix. ExcelJS
 * lists every cell of a merged range and of a defined name one by one, which a single range over whole columns turns
 * into a full memory; so merged ranges are taken from the XML here.
 * @throws {WorkbookProblemError} over a limit, or when a part that the workbook names is missing
 */
export function canonicalPackage(parts: WorkbookParts, limits: WorkbookLimits): CanonicalPackage {
  const workbook = withoutPrefix(need(parts, "xl/workbook.xml"));
  need(parts, "xl/_rels/workbook.xml.rels");
  const relations = readRelations(parts, "xl/workbook.xml");
  const files = new Map<string, Buffer>();
  const renamed: string[] = [];
  const sheets: SheetFrame[] = [];
  let cells = 0;
  for (const id of sheetRelations(workbook)) {
    const relation = relations.get(id);
    if (!relation) throw new WorkbookProblemError(workbookProblem.broken);
    if (!relation.type.endsWith("/worksheet")) continue;
    const sheet = withoutPrefix(need(parts, relation.part));
    cells += countTags(sheet, "<c") + countTags(sheet, "<row");
    if (cells > limits.cells) throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
    if (sheets.length >= mostSheets) throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
    sheets.push({
      merges: readMerges(sheet),
      hiddenColumns: readHiddenColumns(sheet),
      ...readSheetParts(parts, relation.part, sheet),
    });
    const name = `worksheets/sheet${sheets.length}.xml`;
    files.set(`xl/${name}`, sheet);
    renamed.push(relationTag(id, relation.type, name));
  }
  if (sheets.length === 0) throw new WorkbookProblemError(workbookProblem.broken);
  for (const [id, relation] of relations) {
    const name = ["sharedStrings", "styles"].find((kind) => relation.type.endsWith(`/${kind}`));
    const part = name && parts.get(relation.part);
    if (!name || !part || files.has(`xl/${name}.xml`)) continue;
    files.set(`xl/${name}.xml`, withoutPrefix(part));
    renamed.push(relationTag(id, relation.type, `${name}.xml`));
  }
  files.set("xl/workbook.xml", withoutDefinedNames(workbook));
  files.set("xl/_rels/workbook.xml.rels", Buffer.from(`<Relationships>${renamed.join("")}</Relationships>`));
  const linksOut = [...relations.values()].some(({ type }) => type.endsWith("/externalLink"));
  return { zip: storeZip(files), sheets, linksOut };
}

function need(parts: WorkbookParts, name: string): Buffer {
  const part = parts.get(name);
  if (!part) throw new WorkbookProblemError(workbookProblem.broken);
  return part;
}

function sheetRelations(workbook: Buffer): string[] {
  const xml = workbook.toString("utf8");
  return [...xml.matchAll(/<sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const id = /\s\w+:id\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    return id ? [id] : [];
  });
}

function relationTag(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** Some programs write `<x:worksheet>`; ExcelJS knows tags without a prefix only. */
function withoutPrefix(xml: Buffer): Buffer {
  const start = xml.subarray(0, 4096).toString("latin1");
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet)[\s>]/.exec(start)?.[1];
  if (prefix === undefined) return xml;
  const pattern = new RegExp(`(</?)${prefix}:`, "g");
  return Buffer.from(xml.toString("latin1").replace(pattern, "$1"), "latin1");
}

function withoutDefinedNames(workbook: Buffer): Buffer {
  const xml = workbook.toString("latin1");
  return Buffer.from(xml.replace(/<definedNames>[^]*?<\/definedNames>/g, ""), "latin1");
}

/** Counts opening tags of exactly this name. */
function countTags(xml: Buffer, tag: string): number {
  let count = 0;
  for (let at = xml.indexOf(tag); at >= 0; at = xml.indexOf(tag, at + tag.length)) {
    const next = xml[at + tag.length];
    if (next === 0x20 || next === 0x3e || next === 0x2f || next === 0x0a || next === 0x0d || next === 0x09) count++;
  }
  return count;
}

function readMerges(sheet: Buffer): GridRange[] {
  const merges: GridRange[] = [];
  for (const [tag] of section(sheet, "mergeCells").matchAll(/<mergeCell\s[^>]*>/g)) {
    const range = parseReference(attribute(tag, "ref") ?? "");
    if (range) merges.push(range);
    if (merges.length > mostMerges) throw new WorkbookProblemError(workbookProblem.tooLarge("cells"));
  }
  return merges;
}

function readHiddenColumns(sheet: Buffer): Span[] {
  const spans: Span[] = [];
  for (const [tag] of section(sheet, "cols").matchAll(/<col\s[^>]*>/g)) {
    if (!/^(?:1|true)$/.test(attribute(tag, "hidden") ?? "")) continue;
    spans.push({ from: Number(attribute(tag, "min")), to: Number(attribute(tag, "max")) });
  }
  return spans;
}

/** A zip without compression: it is read again at once, in the same process. */
function storeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    // Version, flags, method 0 (stored), time and date, then checksum, both sizes and the length of the name.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    body.push(Buffer.from("PK\u0003\u0004"), fields, nameBytes, content);
    directory.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, tail, nameBytes);
    offset += 4 + fields.length + nameBytes.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...body, central, Buffer.from("PK\u0005\u0006"), end]);
}
