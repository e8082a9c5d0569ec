import { makeZip } from "../testing/makeZip";
import { unpackWorkbook } from "../unpackWorkbook";
import { workbookLimits } from "../workbookLimits";
import { mutateBytes } from "./mutateBytes";
import { mutateText } from "./mutateText";
import { mutateXml } from "./mutateXml";
import type { SeededRandom } from "./seededRandom";

const mostChanges = 4;

/**
 * A damaged or tampered copy of a workbook: some changes chosen by chance, to the file as it lies on a disk or, about
 * two times in three, to what is in it, packed anew.
 * @param file a sound .xlsx or .csv
 * @returns the copy, and its changes in words for a failure's message
 */
export async function mutateFile(
  file: { readonly name: string; readonly bytes: Buffer },
  random: SeededRandom,
): Promise<{ bytes: Buffer; changes: string[] }> {
  const count = random.skewed(1, mostChanges);
  if (random.below(3) > 0) {
    const inside = file.name.endsWith(".xlsx") ? mutateParts : mutateLines;
    return inside(file.bytes, count, random);
  }
  let { bytes } = file;
  const changes: string[] = [];
  for (let left = count; left > 0; left--) {
    const changed = mutateBytes(bytes, random);
    bytes = changed.bytes;
    changes.push(changed.change);
  }
  return { bytes, changes };
}

async function mutateLines(bytes: Buffer, count: number, random: SeededRandom) {
  let changed = mutateText(bytes, random);
  const changes = [changed.change];
  for (let left = count - 1; left > 0; left--) {
    changed = mutateText(changed.bytes, random);
    changes.push(changed.change);
  }
  return { bytes: changed.bytes, changes };
}

async function mutateParts(bytes: Buffer, count: number, random: SeededRandom) {
  const parts = new Map(await unpackWorkbook(bytes, workbookLimits));
  const changes: string[] = [];
  for (let left = count; left > 0; left--) {
    const name = pickPart([...parts.keys()], random);
    changes.push(`${changePart(parts, name, random)} in ${name}`);
  }
  return { bytes: makeZip([...parts].map(([name, content]) => ({ name, content }))), changes };
}

/** Sheets, and the parts that say where they are, are what a reader spends its time on. */
function pickPart(names: readonly string[], random: SeededRandom): string {
  const central = names.filter((name) => /^xl\/(?:worksheets|_rels|sharedStrings|styles|workbook)/.test(name));
  return random.pick(random.below(10) > 0 && central.length > 0 ? central : names);
}

function changePart(parts: Map<string, Buffer>, name: string, random: SeededRandom): string {
  const part = parts.get(name) ?? Buffer.alloc(0);
  switch (random.below(20)) {
    case 0:
      // The last one stays, so that there is a workbook to pack.
      if (parts.size > 1) parts.delete(name);
      return "leave out the part";
    case 1: {
      const other = random.pick([...parts.keys()]);
      parts.set(name, parts.get(other) ?? Buffer.alloc(0));
      parts.set(other, part);
      return `exchange with ${other}`;
    }
    case 2: {
      const { bytes, change } = mutateBytes(part, random);
      parts.set(name, bytes);
      return change;
    }
    case 3:
      parts.set(name, Buffer.from(`\ufeff${part.toString("utf8")}`, "utf16le"));
      return "write as UTF-16";
    default: {
      const { part: changed, change } = mutateXml(part, random);
      parts.set(name, changed);
      return change;
    }
  }
}
