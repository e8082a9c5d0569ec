import { expect, test } from "vitest";
import { chosenFile, readDraftForm, readDraftJson } from "./draftForm";

const boundary = "----grense";
const megabyte = 1024 * 1024;

/** A form as a browser sends it. */
function post(parts: { name: string; fileName?: string; content: Buffer | string }[], headers = {}): Request {
  const body = Buffer.concat([
    ...parts.flatMap(({ name, fileName, content }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName ? `; filename="${fileName}"` : ""}\r\n` +
          `${fileName ? "Content-Type: application/octet-stream\r\n" : ""}\r\n`,
      ),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return new Request("http://portal.example/", {
    method: "POST",
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}`, ...headers },
    body: new Uint8Array(body),
  });
}

test("a file comes through whole, with its name as it was", async () => {
  const read = await readDraftForm(
    post([
      { name: "figures", content: "Antall døde" },
      { name: "workbookFile", fileName: "Tabell; æøå.xlsx", content: Buffer.from([1, 2, 3]) },
    ]),
  );
  expect(read?.form.get("figures")).toBe("Antall døde");
  const chosen = chosenFile(read!, "workbookFile");
  expect(chosen?.file.name).toBe("Tabell; æøå.xlsx");
  expect([...new Uint8Array(await chosen!.file.arrayBuffer())]).toEqual([1, 2, 3]);
  expect(chosen?.isTooLarge).toBe(false);
});

test("no file chosen is none", async () => {
  const read = await readDraftForm(post([{ name: "figures", content: "x" }]));
  expect(chosenFile(read!, "workbookFile")).toBeNull();
});

test("of a file that is too large its name is kept, and every field before and after it", async () => {
  const read = await readDraftForm(
    post([
      { name: "figures", content: "før filen" },
      { name: "workbookFile", fileName: "stor.xlsx", content: Buffer.alloc(30 * megabyte, 7) },
      { name: "table.notes", content: "etter filen" },
    ]),
  );
  expect(read?.isCut).toBe(true);
  expect(chosenFile(read!, "workbookFile")).toMatchObject({ isTooLarge: true, file: { name: "stor.xlsx" } });
  expect(read?.form.get("figures")).toBe("før filen");
  expect(read?.form.get("table.notes")).toBe("etter filen");
});

test("a file of a little over 10 MB is too large, though all of it was read", async () => {
  const size = 10 * megabyte + 1;
  const read = await readDraftForm(post([{ name: "f", fileName: "a.xlsx", content: Buffer.alloc(size) }]));
  expect(read?.isCut).toBe(false);
  expect(chosenFile(read!, "f")?.isTooLarge).toBe(true);
});

test("a body beyond all measure is not read on, whether it says so or not", async () => {
  expect(
    await readDraftForm(post([{ name: "a", content: "b" }], { "Content-Length": String(65 * megabyte) })),
  ).toBeNull();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += megabyte;
      controller.enqueue(new Uint8Array(megabyte));
    },
  });
  const init = {
    method: "POST",
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
    body: endless,
    duplex: "half",
  };
  expect(await readDraftForm(new Request("http://portal.example/", init as RequestInit))).toBeNull();
  expect(sent).toBeLessThan(70 * megabyte);
});

test.each(["{", "", JSON.stringify("x".repeat(2 * megabyte))])(
  "a save that is no JSON, or too long, is none",
  async (body) => {
    expect(await readDraftJson(new Request("http://portal.example/", { method: "POST", body }))).toBeNull();
  },
);

test("a save is read as the JSON it is", async () => {
  const save = { baseVersion: 1, changes: { figures: "å" } };
  const request = new Request("http://portal.example/", { method: "POST", body: JSON.stringify(save) });
  expect(await readDraftJson(request)).toEqual(save);
});
