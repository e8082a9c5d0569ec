import type { LetterBlock, RequestOf } from "~/app/domain/own-records/RecordLetter";
import { identityBlocks } from "./identityBlocks";
import { paragraph } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/** When nothing came. @see GDPR article 12, third paragraph; pasient- og brukerrettighetsloven § 7-2 */
export function followUpBlocks({ sentOn, dueOn }: RequestOf<"follow-up">, facts: LetterFacts): LetterBlock[] {
  const { texts, law, thing, date } = facts;
  const t = texts.followUp;
  const isLiving = law === "record" || law === "registry";
  return [
    ...paragraph(t.opening({ sentOn: date(sentOn), thing })),
    ...identityBlocks(facts),
    ...paragraph(isLiving ? t.owed({ dueOn: date(dueOn) }) : t.wished({ dueOn: date(dueOn) })),
    ...paragraph(t.ask),
    ...paragraph(law === "deceased" ? t.record : t[law]),
    ...paragraph(law === "registryDeceased" ? null : texts.refusal),
  ];
}
