import iconv from "iconv-lite";
import type { SeededRandom } from "./seededRandom";

type Change = (text: string, random: SeededRandom) => string;

const changes: Readonly<Record<string, Change>> = {
  "put a quotation mark somewhere": (text, random) => insert(text, random, '"'),
  "put many separators somewhere": (text, random) =>
    insert(text, random, random.pick([";", ",", "\t"]).repeat(random.skewed(1, 1_200_000))),
  "repeat a line": (text, random) => {
    const lines = text.split("\n");
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    const times = random.skewed(1, Math.floor(2_000_000 / (line.length + 1)));
    return [...lines.slice(0, at), ...Array.from({ length: times }, () => line), ...lines.slice(at)].join("\n");
  },
  "join all lines": (text) => text.replace(/\r?\n/g, ""),
  "end lines in another way": (text, random) => text.replace(/\r?\n/g, random.pick(["\r", "\n\r", "\u2028", "\0"])),
  "name a separator": (text, random) => `sep=${random.pick([";", '"', "a", "\n", ""])}\r\n${text}`,
  "make a cell very long": (text, random) => insert(text, random, "ord ".repeat(random.skewed(1, 500_000))),
  "look like a formula": (text, random) => insert(text, random, random.pick(["=1+1", "=HYPERLINK(A1)", "@SUM(A1)"])),
  "look like an object": (text, random) => insert(text, random, random.pick(["__proto__", "constructor", "toString"])),
};

/** @returns the .csv after one change to its text, in an encoding chosen by chance, and what the change is called */
export function mutateText(bytes: Buffer, random: SeededRandom): { bytes: Buffer; change: string } {
  const [change, apply] = random.pick(Object.entries(changes));
  const encoding = random.pick(["utf8", "windows-1252", "utf16le", "utf16be"]);
  const text = apply(bytes.toString("utf8"), random);
  return { bytes: iconv.encode(text, encoding, { addBOM: random.below(2) === 0 }), change: `${change} (${encoding})` };
}

function insert(text: string, random: SeededRandom, what: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}
