import { copiedParts } from "~/schemas/recordFolderNames";
import type { LetterBlock } from "~/app/domain/own-records/RecordLetter";
import { identityBlocks } from "./identityBlocks";
import { paragraph, points, tidy } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/**
 * The request itself: to a provider, or to a health registry about what it has of somebody.
 * @see pasientjournalforskriften § 11: access is free; GDPR article 12, third and fifth paragraph
 */
export function accessBlocks(facts: LetterFacts): LetterBlock[] {
  const { wishes, provider, texts, law, thing } = facts;
  const t = texts.access;
  const isLiving = law === "record" || law === "registry";
  const period = tidy(provider.period);
  const scope = tidy(provider.scope);
  return [
    ...paragraph(wishes.format === "on-site" ? t.onSite({ thing }) : t.copy({ thing })),
    ...identityBlocks(facts, [period ? texts.facts.period({ period }) : texts.facts.allYears]),
    ...paragraph(law === "registry" || law === "registryDeceased" ? t.registryIncludes : t.recordIncludes),
    ...points(listParts(facts)),
    ...alsoBlocks(facts),
    ...paragraph(scope && t.scope({ scope })),
    ...paragraph(t.formats[wishes.format]),
    ...paragraph(law === "record" && wishes.accessLog ? t.rights.recordAndLog : t.rights[law]),
    ...paragraph(isLiving ? t.answerOwed : t.answerWished),
    ...paragraph(isLiving ? t.free : t.fees),
    ...paragraph(law === "registryDeceased" ? null : texts.refusal),
  ];
}

function listParts({ wishes, texts, law }: LetterFacts): string[] {
  if (law === "record" || law === "deceased") return copiedParts.map((part) => texts.parts[part]);
  const { content, origin, log } = texts.access.registryParts;
  // Who has had the data is part of what a registry answers: helseregisterloven § 24.
  return [content, origin, ...(wishes.accessLog ? [log] : [])];
}

/** What is not in the record itself: the log is of the record, and the explanation is written for the answer. */
function alsoBlocks({ wishes, texts, law }: LetterFacts): LetterBlock[] {
  const hasLog = wishes.accessLog && (law === "record" || law === "deceased");
  const asked = [
    ...(hasLog ? [texts.parts["access-log"]] : []),
    ...(wishes.explanation ? [texts.access.explanation] : []),
  ];
  return asked.length ? [...paragraph(texts.access.also), ...points(asked)] : [];
}
