import { crc32 } from "node:zlib";
import type { GridRange, Span } from "~/app/domain/sample-tables/SheetGrid";
import type { WorkbookParts } from "./unpackWorkbook";
import { mostMerges, mostSheets, type WorkbookLimits } from "./workbookLimits";
import { workbookProblem, WorkbookProblemError } from "./WorkbookProblem";

/** What ExcelJS is given, and what it is spared: merged cells and columns are read here. */
export interface CanonicalPackage {
  /** A zip with the workbook, its sheets, strings and styles only. */
  readonly zip: Buffer;
  readonly sheets: readonly SheetFrame[];
}

export interface SheetFrame {
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
  const relations = readRelations(parts);
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
    sheets.push({ merges: readMerges(sheet), hiddenColumns: readHiddenColumns(sheet) });
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
  return { zip: storeZip(files), sheets };
}

function need(parts: WorkbookParts, name: string): Buffer {
  const part = parts.get(name);
  if (!part) throw new WorkbookProblemError(workbookProblem.broken);
  return part;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

function readRelations(parts: WorkbookParts): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const xml = need(parts, "xl/_rels/workbook.xml.rels").toString("utf8");
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attribute(tag, name));
    if (!id || !type || !target) continue;
    relations.set(id, { type, part: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}` });
  }
  return relations;
}

function sheetRelations(workbook: Buffer): string[] {
  const xml = workbook.toString("utf8");
  return [...xml.matchAll(/<sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const id = /\s\w+:id\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    return id ? [id] : [];
  });
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
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

function section(xml: Buffer, name: string): string {
  const start = xml.indexOf(`<${name}`);
  if (start < 0) return "";
  const end = xml.indexOf(`</${name}>`, start);
  return xml.subarray(start, end < 0 ? xml.length : end).toString("latin1");
}

function readMerges(sheet: Buffer): GridRange[] {
  const merges: GridRange[] = [];
  for (const [tag] of section(sheet, "mergeCells").matchAll(/<mergeCell\s[^>]*>/g)) {
    const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(attribute(tag, "ref") ?? "");
    if (!reference) continue;
    const [, left, top, right, bottom] = reference;
    merges.push({
      top: Number(top),
      left: columnNumber(left ?? "A"),
      bottom: Number(bottom),
      right: columnNumber(right ?? "A"),
    });
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

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
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
