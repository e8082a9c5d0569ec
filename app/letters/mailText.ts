import type { Letter } from "./LetterContent";

/** A letter as a mail shows it: plain lines, a heading too. */
export function mailText({ subject, body }: Letter): Letter {
  return { subject, body: body.replace(/^## (?=\S)/gm, "") };
}
