import type { GridRange } from "~/app/domain/sample-tables/SheetGrid";
import type { WorkbookParts } from "./unpackWorkbook";

/** How one part of a workbook refers to another. */
export interface Relation {
  readonly type: string;
  /** The part's name from the root, or an address outside. */
  readonly part: string;
}

/** What a part refers to, by id; empty when it refers to nothing. */
export function readRelations(parts: WorkbookParts, of: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const folder = of.slice(0, of.lastIndexOf("/"));
  const xml = parts.get(`${folder}/_rels/${of.slice(folder.length + 1)}.rels`)?.toString("utf8") ?? "";
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attribute(tag, name));
    if (!id || !type || !target) continue;
    relations.set(id, { type, part: resolve(folder, target) });
  }
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

export function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}

/** What stands between the first tag of this name and its end. */
export function section(xml: Buffer, name: string): string {
  const start = xml.indexOf(`<${name}`);
  if (start < 0) return "";
  const end = xml.indexOf(`</${name}>`, start);
  return xml.subarray(start, end < 0 ? xml.length : end).toString("latin1");
}

/** Such as `A3:H19`, or `B2` alone; null for anything else. */
export function parseReference(text: string): GridRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, left = "A", top, right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
