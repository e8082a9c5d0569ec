import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import type { RecordFolder } from "~/schemas/recordFolder";
import { joinBytes, toBytes, type Bytes } from "./Bytes";
import { headLength, writeHead } from "./exportLayout";
import { createVault, type FolderVault } from "./FolderVault";
import { openExport } from "./openExport";
import { sealExport } from "./sealExport";

const passphrase = "et langt og lunt passord";
const contents: Record<string, Bytes> = { a: toBytes("blodprøve 1"), b: toBytes("blodprøve 2") };
const entry = (id: string) => ({
  id,
  name: `${id}.txt`,
  mediaType: "text/plain",
  size: contents[id]?.length ?? 0,
  addedOn: "2026-11-22",
  providerId: null,
});
const empty = emptyFolder("nb");
const folder: RecordFolder = {
  ...empty,
  person: { ...empty.person, name: "Áilin Łukasz Fjellvang" },
  files: [entry("a"), entry("b")],
};

let vault: FolderVault;
let whole: Bytes;
/** Where the list begins, the first file, the second, and the end. */
let starts: number[];

const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());
const seal = async (content: RecordFolder = folder) =>
  bytesOf(
    await sealExport(vault, {
      folder: content,
      exportedOn: "2026-11-22",
      readFile: async (id) => contents[id] ?? new Uint8Array(),
    }),
  );
const open = (bytes: Bytes, secret = passphrase) => openExport(new Blob([bytes]), secret);
async function problemOf(bytes: Bytes, secret = passphrase): Promise<string> {
  const opened = await open(bytes, secret);
  return opened.ok ? "opened" : opened.problem;
}

beforeAll(async () => {
  // Few rounds: thousands of files are opened here. How many there are, is in the file.
  vault = await createVault(passphrase, 10);
  whole = await seal();
  const view = new DataView(whole.buffer);
  starts = [headLength];
  for (let at = headLength; at < whole.length; starts.push(at)) at += 16 + view.getUint32(at);
});

test("what was exported comes back: the folder, the day, and the files byte by byte", async () => {
  const opened = await open(whole);
  if (!opened.ok) throw new Error(opened.problem);
  expect(opened.value.folder).toEqual(folder);
  expect(opened.value.exportedOn).toBe("2026-11-22");
  for (const [id, bytes] of Object.entries(contents)) expect(await opened.value.readFile(id)).toEqual(bytes);
});

test("nothing of it can be read without the passphrase", async () => {
  const text = Buffer.from(whole).toString("utf8");
  for (const word of ["Fjellvang", "person", "a.txt", "blodpr"]) expect(text).not.toContain(word);
  expect(await problemOf(whole, "et annet langt passord")).toBe("wrong-passphrase");
});

test("whichever byte is changed, the file is refused", async () => {
  const opened: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    if ((await problemOf(changed)) === "opened") opened.push(at);
  }
  expect(whole.length).toBeGreaterThan(500);
  expect(opened).toEqual([]);
});

test("a changed head is called damaged, and not a wrong passphrase", async () => {
  for (const at of [9, 12, 13, 28, 29, 45, 61, 73, 120]) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x80;
    expect(await problemOf(changed), `byte ${at}`).toBe("damaged");
  }
});

test("wherever the file is cut, it is refused", async () => {
  for (let length = 0; length < whole.length; length += 1)
    expect(await problemOf(whole.slice(0, length)), `${length} bytes`).toBe(length < 8 ? "not-ours" : "cut");
});

test("a byte after the end is refused", async () => {
  expect(await problemOf(joinBytes([whole, Uint8Array.of(0)]))).toBe("damaged");
});

const pieces = (): Bytes[] => [
  whole.slice(0, starts[0]),
  ...starts.slice(0, -1).map((start, index) => whole.slice(start, starts[index + 1])),
];

test("two files that have changed places are refused", async () => {
  const [head, list, first, second] = pieces();
  if (!head || !list || !first || !second) throw new Error("there are four pieces");
  expect(first.length).toBe(second.length);
  expect(await problemOf(joinBytes([head, list, first, second]))).toBe("opened");
  expect(await problemOf(joinBytes([head, list, second, first]))).toBe("damaged");
  expect(await problemOf(joinBytes([head, list, first, first]))).toBe("damaged");
  expect(await problemOf(joinBytes([head, list, first]))).toBe("cut");
});

test("a piece of an earlier export of the same folder is refused", async () => {
  const [head, list, first] = pieces();
  const earlier = await seal();
  const [, start, next, end] = starts;
  if (!head || !list || !first) throw new Error("there are four pieces");
  expect(earlier.length).toBe(whole.length);
  expect(await problemOf(joinBytes([head, list, first, earlier.slice(next, end)]))).toBe("damaged");
  expect(await problemOf(joinBytes([head, earlier.slice(headLength, start), whole.slice(start)]))).toBe("damaged");
});

describe("files that nobody should try to open", () => {
  test("one that asks for absurdly many rounds is refused at once", async () => {
    const head = await writeHead({ header: { ...vault.header, rounds: 4_000_000_000 }, exportId: crypto.randomUUID() });
    expect(await problemOf(joinBytes([head, whole.slice(headLength)]))).toBe("damaged");
  });

  test("one of another kind", async () => {
    expect(await problemOf(toBytes("%PDF-1.7 "))).toBe("not-ours");
    expect(await problemOf(new Uint8Array())).toBe("not-ours");
  });

  test("one of a newer layout, and one with a newer folder, say that they are newer", async () => {
    const newer = whole.slice();
    newer[8] = 2;
    expect(await problemOf(newer)).toBe("newer-version");
    const future = await seal({ ...empty, version: 2 } as unknown as RecordFolder);
    expect(await problemOf(future)).toBe("newer-version");
  });

  test("one whose list says another size than the file has", async () => {
    const wrong = { ...folder, files: [{ ...entry("a"), size: 3 }] };
    expect(await problemOf(await seal(wrong))).toBe("damaged");
  });
});
