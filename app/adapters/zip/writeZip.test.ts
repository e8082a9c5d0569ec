import { expect, test } from "vitest";
import yauzl from "yauzl";
import { writeZip } from "./writeZip";

const at = new Date("2026-12-08T10:00:00Z");

function readZip(bytes: Buffer): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    const found: Record<string, string> = {};
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("end", () => resolve(found));
      zip.on("entry", (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            found[entry.fileName] = Buffer.concat(chunks).toString("utf8");
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

test("the files come out as they went in, with their Norwegian names", async () => {
  const zip = await writeZip(
    [
      { name: "HT-2026-00001-søknad.pdf", bytes: Buffer.from("en") },
      { name: "tabell.xlsx", bytes: Buffer.from("to") },
    ],
    at,
  );
  expect(await readZip(zip)).toEqual({ "HT-2026-00001-søknad.pdf": "en", "tabell.xlsx": "to" });
});

test("two files can't take the same name, and none can lead out of the folder", async () => {
  const bytes = Buffer.from("x");
  await expect(
    writeZip(
      [
        { name: "A.pdf", bytes },
        { name: "a.pdf", bytes },
      ],
      at,
    ),
  ).rejects.toThrow(RangeError);
  await expect(writeZip([{ name: "../a.pdf", bytes }], at)).rejects.toThrow(RangeError);
});
