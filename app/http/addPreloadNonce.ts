import { Transform } from "node:stream";

/** How React writes the links that fetch a page's scripts ahead. */
const link = '<link rel="modulepreload"';

/**
 * Gives the links that fetch scripts ahead the nonce of the answer: Remix gives it to its scripts only, and without it
 * the browser fetches nothing ahead and complains of each. Passes HTML through as it comes.
 */
export function addPreloadNonce(nonce: string): Transform {
  // The end of what came, while it may be the beginning of such a link.
  let held = "";
  return new Transform({
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      // Byte for byte: a letter of more than one byte may be cut in two by the stream.
      const html = (held + chunk.toString("latin1")).replaceAll(link, `${link} nonce="${nonce}"`);
      held = beginningAtEnd(html);
      done(null, Buffer.from(html.slice(0, html.length - held.length), "latin1"));
    },
    flush(done) {
      done(null, Buffer.from(held, "latin1"));
    },
  });
}

/** The longest end of a text that such a link may begin with. */
function beginningAtEnd(html: string): string {
  for (let length = Math.min(link.length - 1, html.length); length > 0; length -= 1) {
    const end = html.slice(-length);
    if (link.startsWith(end)) return end;
  }
  return "";
}
