import type { SeededRandom } from "./seededRandom";

type Change = (bytes: Buffer, random: SeededRandom) => Buffer;

/** What happens to files on their way, and what is done to them on purpose, without knowing what they hold. */
const changes: Readonly<Record<string, Change>> = {
  "flip bits": (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let left = random.skewed(1, 64); left > 0; left--) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  "cut the start off": (bytes, random) => bytes.subarray(random.skewed(1, bytes.length)),
  "cut a span out": (bytes, random) => {
    const [from, to] = span(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "repeat a span": (bytes, random) => {
    const [from, to] = span(bytes, random);
    const times = random.skewed(1, 200);
    return Buffer.concat([
      bytes.subarray(0, to),
      ...Array.from({ length: times }, () => bytes.subarray(from, to)),
      bytes.subarray(to),
    ]);
  },
  "swap two spans": (bytes, random) => {
    const [one, two, three, four] = [0, 0, 0, 0].map(() => random.below(bytes.length)).sort((a, b) => a - b);
    return Buffer.concat([
      bytes.subarray(0, one),
      bytes.subarray(three, four),
      bytes.subarray(two, three),
      bytes.subarray(one, two),
      bytes.subarray(four),
    ]);
  },
  "overwrite a span with noise": (bytes, random) => {
    const changed = Buffer.from(bytes);
    const [from, to] = span(bytes, random);
    for (let at = from; at < to; at++) changed[at] = random.below(256);
    return changed;
  },
  "write an extreme size, offset or count": (bytes, random) => {
    const changed = Buffer.from(bytes);
    // Where a zip says how long, how many and where: the fields of its three kinds of headers.
    const headers = ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006"].flatMap((start) => allOf(bytes, start));
    const at = (headers.length > 0 ? random.pick(headers) : random.below(bytes.length)) + 4 + random.below(42);
    const field = Buffer.from(random.pick(["00", "ff", "ffff", "0000", "ffffffff", "ffffff7f", "00000080"]), "hex");
    field.copy(changed, Math.min(at, changed.length - 1));
    return changed;
  },
  "append noise": (bytes, random) =>
    Buffer.concat([bytes, Buffer.from(Array.from({ length: random.skewed(1, 70_000) }, () => random.below(256)))]),
  "put something before": (bytes, random) => Buffer.concat([Buffer.alloc(random.skewed(1, 5_000), 0x20), bytes]),
};

/** @returns the file after one change chosen by chance, and what the change is called */
export function mutateBytes(bytes: Buffer, random: SeededRandom): { bytes: Buffer; change: string } {
  if (bytes.length === 0) return { bytes, change: "nothing left to change" };
  const [change, apply] = random.pick(Object.entries(changes));
  return { bytes: apply(bytes, random), change };
}

function span(bytes: Buffer, random: SeededRandom): [number, number] {
  const from = random.below(bytes.length);
  return [from, from + random.skewed(1, bytes.length - from)];
}

function allOf(bytes: Buffer, text: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text, 0, "latin1"); at >= 0; at = bytes.indexOf(text, at + 1, "latin1")) found.push(at);
  return found;
}
