import type { LetterBlock } from "~/app/domain/own-records/RecordLetter";
import { paragraph, points, tidy } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/**
 * Whom the records are about, and why somebody else asks; only what was filled in.
 * @param more points that stand last
 */
export function identityBlocks(
  { person, subject, texts, date }: LetterFacts,
  more: readonly string[] = [],
): LetterBlock[] {
  const isSelf = subject.kind === "self";
  const name = tidy(isSelf ? person.name : subject.name);
  const birthDate = isSelf ? (person.showsBirthDate ? person.birthDate : null) : subject.birthDate;
  const relation = isSelf ? "" : tidy(subject.relation);
  return [
    ...paragraph(subject.kind === "self" ? null : texts.roles[subject.kind]({ name })),
    ...points([
      ...(name ? [texts.facts.name({ name })] : []),
      ...(birthDate ? [texts.facts.born({ date: date(birthDate) })] : []),
      ...(relation ? [texts.facts.relation({ relation })] : []),
      ...more,
    ]),
  ];
}
