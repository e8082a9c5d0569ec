import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";

/** The letter as text to paste, a paragraph a line; it never has the line for a personal number. */
export function recordLetterText(letter: RecordLetter): string {
  const blocks = letter.blocks.map((block) =>
    block.kind === "text" ? block.text : block.items.map((item) => `- ${item}`).join("\n"),
  );
  return [
    letter.sender.join("\n"),
    letter.recipient.join("\n"),
    letter.date,
    letter.subject,
    ...blocks,
    [letter.closing, letter.signature].filter(Boolean).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
