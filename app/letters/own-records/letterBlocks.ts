import type { LetterBlock } from "~/app/domain/own-records/RecordLetter";

/** What was typed, without the spaces around it and without empty lines. */
export const tidy = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

/** A paragraph; nothing where there is no text. */
export const paragraph = (text: string | null): LetterBlock[] => (text ? [{ kind: "text", text }] : []);

/** Points; nothing where there are none. */
export const points = (items: readonly string[]): LetterBlock[] => (items.length ? [{ kind: "list", items }] : []);
