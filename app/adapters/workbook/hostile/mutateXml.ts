import type { SeededRandom } from "./seededRandom";

type Change = (xml: string, random: SeededRandom) => string;

const tag = /<[^<>]*>/g;
const attribute = /\s[\w:]+="[^"]*"/g;
const references = ["A0", "XFD1048577", "AAAA1", "A-1", "1A", "", "A99999999", "ZZZ9999999", "A1:A0", "å1", "A1:"];
const ranges = ["A1:XFD1048576", "B2:A1", "A1:A1", "A1:B2", "B2:C3", "A1:XFD1", "A1:A1048576", "ZZZ1:ZZZ2"];
const numbers = ["-1", "0", "1e308", "NaN", "99999999999", "2147483648", "1048577", "16385", "0x10", "", "__proto__"];

/** Nine entities that each stand for ten of the one before: a thousand million words from a thousand bytes. */
const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY h${at + 1} "${(at === 0 ? "hei " : `&h${at};`).repeat(10)}">`,
).join("");

const changes: Readonly<Record<string, Change>> = {
  "drop a tag": (xml, random) => replaceOne(xml, tag, random, () => ""),
  "repeat a tag": (xml, random) => replaceOne(xml, tag, random, (one) => one.repeat(random.skewed(2, 5_000))),
  "drop an attribute": (xml, random) => replaceOne(xml, attribute, random, () => ""),
  "repeat an attribute": (xml, random) => replaceOne(xml, attribute, random, (one) => one + one),
  "give an attribute a huge value": (xml, random) =>
    replaceOne(xml, attribute, random, (one) => one.replace(/="/, `="${"9".repeat(random.skewed(10, 2_000_000))}`)),
  "nest deeply": (xml, random) => {
    const depth = random.skewed(10, 50_000);
    const [name = "a"] = /[\w:]+/.exec(random.pick(xml.match(tag) ?? ["<a>"])) ?? [];
    const closed = random.below(2) === 0;
    return insertAtTag(xml, random, `<${name}>`.repeat(depth) + (closed ? `</${name}>`.repeat(depth) : ""));
  },
  "point outside the sheet": (xml, random) =>
    replaceOne(xml, /\s(?:r|ref|sqref)="[^"]*"/g, random, (one) =>
      one.replace(/"[^"]*"/, `"${random.pick([...references, ...ranges])}"`),
    ),
  "write a strange number": (xml, random) =>
    replaceOne(xml, /"-?\d+(?:\.\d+)?"/g, random, () => `"${random.pick(numbers)}"`),
  "ask for a text or number that is not there": (xml, random) =>
    replaceOne(xml, /<v>[^<]*<\/v>/g, random, () => `<v>${random.pick(numbers)}</v>`),
  "say that a cell is something else": (xml, random) =>
    replaceOne(xml, /<c\s[^>]*>/g, random, (one) =>
      one
        .replace(/\st="[^"]*"/, "")
        .replace(/^<c/, `<c t="${random.pick(["s", "e", "d", "b", "n", "str", "inlineStr", "x"])}"`),
    ),
  "merge a great deal": (xml, random) => {
    const count = random.skewed(1, 30_000);
    const one = (): string => `<mergeCell ref="${random.pick([...ranges, "A1:C3", "B1:D2", "C3:A1"])}"/>`;
    const merges = Array.from({ length: count }, one).join("");
    return xml.replace(/<\/sheetData>/, `</sheetData><mergeCells count="1">${merges}</mergeCells>`);
  },
  "share a formula with the whole sheet": (xml, random) =>
    replaceOne(
      xml,
      /<v>/g,
      random,
      () => `<f t="${random.pick(["shared", "array"])}" si="0" ref="${random.pick(ranges)}">A1</f><v>`,
    ),
  "lead a relation elsewhere": (xml, random) =>
    replaceOne(
      xml,
      /\sTarget="[^"]*"/g,
      random,
      () =>
        ` Target="${random.pick(["../../../../etc/passwd", "", "/", "workbook.xml", "/xl/workbook.xml", "worksheets/sheet1.xml", "http://portal.example/a", "file:///etc/passwd", "%2e%2e/a", "\0"])}"`,
    ),
  "make a relation something else": (xml, random) =>
    replaceOne(xml, /\/(?:worksheet|sharedStrings|styles|theme|comments|table)"/g, random, () =>
      random.pick(['/worksheet"', '/sharedStrings"', '/styles"', '/chartsheet"', '/externalLink"', '"']),
    ),
  "declare entities and use one": (xml, random) => {
    const outside = `<!ENTITY h9 SYSTEM "file:///etc/passwd">`;
    const doctype = `<!DOCTYPE a [${random.below(2) === 0 ? laughs : outside}]>`;
    const used = replaceOne(xml, />[^<>]+</g, random, () => ">&h9;<");
    return used.replace(/^(?:<\?[^>]*\?>)?/, (start) => start + doctype);
  },
  "repeat all rows": (xml, random) =>
    xml.replace(/<row[^]*<\/row>/, (rows) => rows.repeat(random.skewed(2, Math.ceil(4_000_000 / rows.length)))),
  "put strange characters somewhere": (xml, random) => {
    const at = random.below(xml.length + 1);
    const what = random.pick(["\0", "\ufffe", "&#0;", "&#xD800;", "&#x110000;", "]]>", "<![CDATA[", "<!--", "<?", "&"]);
    return xml.slice(0, at) + what + xml.slice(at);
  },
  "give tags a prefix": (xml) => xml.replace(/<(\/?)(\w+)/g, "<$1x:$2"),
  "list a sheet many times": (xml, random) =>
    xml.replace(/<sheet\s[^>]*>/, (one) => one.repeat(random.skewed(2, 2_000))),
  "hide what is there": (xml, random) =>
    replaceOne(xml, /<(?:row|col|sheet)\s/g, random, (one) => `${one}hidden="1" state="veryHidden" `),
};

/** @returns the part after one change chosen by chance, and what the change is called */
export function mutateXml(part: Buffer, random: SeededRandom): { part: Buffer; change: string } {
  const [change, apply] = random.pick(Object.entries(changes));
  return { part: Buffer.from(apply(part.toString("utf8"), random)), change };
}

/** Changes one place of all that the pattern finds; none when it finds none. */
function replaceOne(xml: string, pattern: RegExp, random: SeededRandom, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}

function insertAtTag(xml: string, random: SeededRandom, what: string): string {
  return replaceOne(xml, tag, random, (one) => one + what);
}
