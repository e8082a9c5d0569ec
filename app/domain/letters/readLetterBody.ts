/** A piece of a letter: what a page and a PDF write each in their own way. */
export type LetterBlock =
  | { type: "heading"; text: string }
  /** Lines within a paragraph are kept. */
  | { type: "paragraph"; text: string }
  | { type: "list"; items: string[] };

const heading = /^## (\S.*)$/;
const point = /^- (\S.*)$/;

/**
 * Reads the plain text of a letter: a line alone that begins with "## " is a heading, lines that begin with "- " are a
 * list, an empty line begins a new paragraph.
 */
export function readLetterBody(body: string): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let isOpen = false;
  for (const line of body
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((one) => one.trimEnd())) {
    const last = blocks.at(-1);
    const title = heading.exec(line)?.[1];
    const item = point.exec(line)?.[1];
    if (title !== undefined) {
      blocks.push({ type: "heading", text: title });
      isOpen = false;
    } else if (item !== undefined) {
      if (isOpen && last?.type === "list") last.items.push(item);
      else blocks.push({ type: "list", items: [item] });
      isOpen = true;
    } else if (line === "") isOpen = false;
    else {
      if (isOpen && last?.type === "paragraph") last.text += `\n${line}`;
      else blocks.push({ type: "paragraph", text: line });
      isOpen = true;
    }
  }
  return blocks;
}
