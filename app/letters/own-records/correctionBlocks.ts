import type { LetterBlock } from "~/app/domain/own-records/RecordLetter";
import type { Correction } from "~/schemas/recordFolder";
import { identityBlocks } from "./identityBlocks";
import { paragraph, tidy } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/**
 * What is to be put right or taken out of the record.
 * @see pasient- og brukerrettighetsloven § 5-2, helsepersonelloven §§ 42 and 43; for a registry GDPR articles 16 and 17
 */
export function correctionBlocks({ kind, ...typed }: Correction, facts: LetterFacts): LetterBlock[] {
  const { texts, law, thing } = facts;
  const t = texts.correction;
  const passage = tidy(typed.passage);
  const wish = tidy(typed.wish);
  return [
    ...paragraph(passage ? t[kind]({ thing }) : t[`${kind}Some`]({ thing })),
    ...paragraph(passage),
    ...paragraph(wish && t[`${kind}Wish`]({ wish })),
    ...identityBlocks(facts),
    ...paragraph(t.rights[kind][law]),
    ...paragraph(t.ask),
    ...paragraph(law === "registryDeceased" ? null : texts.refusal),
  ];
}
