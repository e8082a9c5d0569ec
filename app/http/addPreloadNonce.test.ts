import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { addPreloadNonce } from "./addPreloadNonce";

const page =
  '<p>Æ <link rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/a.css"/><link rel="modulepreload" href="/b.js"/></p>';
const withNonce =
  '<p>Æ <link rel="modulepreload" nonce="n0" href="/a.js"/><link rel="stylesheet" href="/a.css"/><link rel="modulepreload" nonce="n0" href="/b.js"/></p>';

test.each([1, 2, 3, 7, 25, 1000])(
  "links that fetch scripts ahead get the nonce, in pieces of %i bytes too",
  async (size) => {
    const stream = addPreloadNonce("n0");
    const bytes = Buffer.from(page);
    for (let at = 0; at < bytes.length; at += size) stream.write(bytes.subarray(at, at + size));
    stream.end();
    expect(await text(stream)).toBe(withNonce);
  },
);
