import { createHash } from "node:crypto";
import { checkEditedLetter } from "~/app/domain/letters/checkEditedLetter";
import type { LetterEditing, LetterProblem, LetterText } from "~/app/domain/letters/editableLetter";
import type { LetterPreview } from "./letterAsSent.server";

const longest = 100_000;

/** A letter as a form brings it, edited; null where it stands as written. */
export function readEditedLetter(form: FormData): (LetterText & { basis: string }) | null {
  const [subject, body, basis] = ["letterSubject", "letterBody", "letterBasis"].map((name) => form.get(name));
  if (typeof subject !== "string" || typeof body !== "string" || typeof basis !== "string") return null;
  const lines = body.replaceAll("\r\n", "\n").slice(0, longest).trim();
  return { subject: subject.replace(/\s+/g, " ").slice(0, longest).trim(), body: lines, basis };
}

/** The letter within what is shown for confirmation; null where there is none. */
export function letterIn(preview: unknown): LetterPreview | null {
  if (typeof preview !== "object" || preview === null) return null;
  if ("facts" in preview && "subject" in preview) return preview as LetterPreview;
  return "letter" in preview ? letterIn(preview.letter) : null;
}

/** The same preview, showing a letter as edited. */
export function withEditedLetter<Preview>(preview: Preview, edited: LetterText | null): Preview {
  if (!edited || typeof preview !== "object" || preview === null) return preview;
  const { subject, body } = edited;
  if ("facts" in preview && "subject" in preview) return { ...preview, subject, body };
  return "letter" in preview ? { ...preview, letter: withEditedLetter(preview.letter, edited) } : preview;
}

const basisOf = ({ subject, body }: LetterText) =>
  createHash("sha256").update(`${subject}\n${body}`).digest("hex").slice(0, 16);

/**
 * How the editing of a letter stands: as written, or as edited, with what is wrong with the edit.
 * @param written the letter as the case's facts make it now
 */
export function judgeEditedLetter(
  written: LetterPreview,
  edited: (LetterText & { basis: string }) | null,
  wish: "edit" | "restore" | null,
): LetterEditing {
  const { subject, body, facts } = written;
  const basis = basisOf(written);
  if (!edited || wish === "restore")
    return {
      isEditing: wish === "edit",
      edited: wish === "edit" ? { subject, body } : null,
      basis,
      facts,
      problems: [],
    };
  const text = { subject: edited.subject, body: edited.body };
  // Sent back unchanged is not edited.
  if (wish !== "edit" && text.subject === subject && text.body === body.trim())
    return { isEditing: false, edited: null, basis, facts, problems: [] };
  const problems: LetterProblem[] = checkEditedLetter(facts, text);
  if (edited.basis !== basis) problems.unshift({ code: "letter-changed" });
  return { isEditing: wish === "edit" || problems.length > 0, edited: text, basis, facts, problems };
}
