import { useRef, useState } from "react";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import { takeOut } from "~/app/ui/own-records/takeOut";

export type LetterFileKind = "pdf" | "pdf-for-mail" | "docx";

/** Makes files of letters in the browser; what makes them is fetched when somebody asks for one. */
export function useLetterFiles(): {
  message: string;
  say: (message: string) => void;
  make: (kind: LetterFileKind, letters: readonly RecordLetter[], name: string) => Promise<void>;
} {
  const t = useTexts().recordLetterPages.tools;
  const [message, say] = useState("");
  const isMaking = useRef(false);
  const make = async (kind: LetterFileKind, letters: readonly RecordLetter[], name: string) => {
    if (isMaking.current) return;
    isMaking.current = true;
    say(t.making);
    try {
      const { content, ending, lacking } = await (kind === "docx"
        ? makeDocx(letters)
        : makePdf(kind, letters, t.pageText));
      takeOut(content, `${name}.${ending}`);
      const made = t.made({ name: `${name}.${ending}` });
      say(lacking.length ? `${made} ${t.lacking({ letters: lacking.join(" ") })}` : made);
    } catch {
      // What went wrong may carry what was typed: it is told to nobody but the one who sits here.
      say(t.failed);
    } finally {
      isMaking.current = false;
    }
  };
  return { message, say, make };
}

async function makeDocx(letters: readonly RecordLetter[]) {
  const { writeLettersDocx } = await import("~/app/browser/letterFiles/writeLettersDocx");
  return { content: await writeLettersDocx(letters), ending: "docx", lacking: [] as string[] };
}

async function makePdf(
  kind: "pdf" | "pdf-for-mail",
  letters: readonly RecordLetter[],
  pageText: (p: { page: number; pages: number }) => string,
) {
  const [{ writeLettersPdf }, { loadTypeface }] = await Promise.all([
    import("~/app/browser/letterFiles/writeLettersPdf"),
    import("~/app/browser/letterFiles/loadTypeface"),
  ]);
  const settings = { fonts: await loadTypeface(), createdAt: new Date(), hasNumberLine: kind === "pdf", pageText };
  const { bytes, lacking } = await writeLettersPdf(letters, settings);
  return { content: new Blob([bytes as BlobPart], { type: "application/pdf" }), ending: "pdf", lacking };
}
