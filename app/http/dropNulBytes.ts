import { Transform } from "node:stream";

/**
 * Takes out the NUL bytes that React 18 leaves where a letter of two bytes, such as å, does not fit at the end of its
 * 2048-byte view: it writes the whole view, with the byte that stayed empty (solved in React 19). HTML has none itself.
 * @returns a stream between React and the answer
 */
export function dropNulBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
