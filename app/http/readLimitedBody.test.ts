import { expect, test } from "vitest";
import { readLimitedBody } from "./readLimitedBody";

const mebibyte = 1024 * 1024;
const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://portal.example", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body without a length, that counts how much of it was asked for. */
function endless(chunk: number) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk;
      controller.enqueue(new Uint8Array(chunk));
    },
  });
  return { body, sent: () => sent };
}

test("a body up to the limit is read whole", async () => {
  const bytes = await readLimitedBody(request("0123456789"), 10);
  expect(Buffer.from(bytes ?? []).toString()).toBe("0123456789");
});

test("one byte more is too long, whether its length is told or not", async () => {
  expect(await readLimitedBody(request("0123456789x"), 10)).toBeNull();
  const stream = new Blob(["0123456789x"]).stream();
  expect(await readLimitedBody(request(stream), 10)).toBeNull();
});

test("a length that is told decides, even if less comes", async () => {
  expect(await readLimitedBody(request("01234", { "Content-Length": "11" }), 10)).toBeNull();
});

test("no body is an empty one", async () => {
  expect((await readLimitedBody(new Request("http://portal.example", { method: "POST" }), 10))?.byteLength).toBe(0);
});

test("a body without end is not read without end", async () => {
  const { body, sent } = endless(mebibyte);
  expect(await readLimitedBody(request(body), 10)).toBeNull();
  expect(sent()).toBeLessThan(80 * mebibyte);
});
