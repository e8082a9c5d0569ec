import { expect, test } from "vitest";
import { streamZip } from "./streamZip";
import { readZip } from "./testing/readZip";

const at = new Date("2026-12-08T10:00:00Z");

async function collect(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

test("files come out as they went in, in folders and with Norwegian names", async () => {
  const zip = await collect(
    streamZip(
      [
        { path: "brev/01-vedtak på søknad.txt", read: () => Buffer.from("en") },
        { path: "tom.json", read: async () => Buffer.alloc(0) },
      ],
      at,
    ),
  );
  const found = await readZip(zip);
  expect([...found].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
    ["brev/01-vedtak på søknad.txt", "en"],
    ["tom.json", ""],
  ]);
});

test("a file is read when its turn comes, one at a time", async () => {
  const sizes = [3_000_000, 3_000_000, 3_000_000];
  let [open, most] = [0, 0];
  const entries = sizes.map((size, index) => ({
    path: `${index}.bin`,
    async read() {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return Buffer.alloc(size, index);
    },
  }));
  const found = await readZip(await collect(streamZip(entries, at)));
  expect([...found.values()].map((bytes) => bytes.length)).toEqual(sizes);
  expect(most).toBe(1);
});

test("when a file can't be read the download breaks off, and does not look whole", async () => {
  const stream = streamZip(
    [
      { path: "a.txt", read: () => Buffer.from("a") },
      { path: "b.txt", read: () => Promise.reject(new Error("the file is gone")) },
    ],
    at,
  );
  await expect(collect(stream)).rejects.toThrow("the file is gone");
});

test("two files can't take the same path, and none can lead out of the folder", () => {
  const read = () => Buffer.alloc(0);
  expect(() =>
    streamZip(
      [
        { path: "A.txt", read },
        { path: "a.txt", read },
      ],
      at,
    ),
  ).toThrow(RangeError);
  for (const path of ["../a.txt", "a/../b.txt", "a//b.txt", "/a.txt", "a\\b.txt", "c:/a.txt"])
    expect(() => streamZip([{ path, read }], at), path).toThrow(RangeError);
});
