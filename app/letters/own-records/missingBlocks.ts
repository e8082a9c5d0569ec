import type { LetterBlock, RequestOf } from "~/app/domain/own-records/RecordLetter";
import { identityBlocks } from "./identityBlocks";
import { paragraph, points, tidy } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/** When some of it came. @see pasient- og brukerrettighetsloven § 5-1: the record with its enclosures */
export function missingBlocks({ missing, note }: RequestOf<"missing">, facts: LetterFacts): LetterBlock[] {
  const { texts, law, thing } = facts;
  const t = texts.missing;
  const more = tidy(note);
  return [
    ...paragraph(t.opening({ thing })),
    ...identityBlocks(facts),
    ...paragraph(missing.length ? t.lacks : t.lacksSome),
    ...points(missing.map((part) => texts.parts[part])),
    ...paragraph(more && t.note({ note: more })),
    ...paragraph(t.ask),
    ...paragraph(law === "record" || law === "deceased" ? t.record : law === "registry" ? t.registry : null),
    ...paragraph(law === "record" && missing.includes("access-log") ? t.log : null),
  ];
}
