import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { letterTexts } from "~/app/i18n/letterTexts";
import type { FactName, RequiredFact } from "~/app/domain/letters/editableLetter";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { LetterCase, LetterContent, LetterDeadlines } from "./LetterContent";

/**
 * The facts that a letter can't be without, however it is worded: dates, the heading of the reasons, how to appeal
 * and until when, the case's reference and address.
 */
export function requiredFacts(about: LetterCase, content: LetterContent, language: Language): RequiredFact[] {
  return [
    { name: "reference", text: about.reference },
    { name: "link", text: about.url },
    ...factsOf(content, language),
  ];
}

function factsOf(content: LetterContent, language: Language): RequiredFact[] {
  const { headings } = letterTexts[language];
  const date = (name: FactName, on: PlainDate | null): RequiredFact[] =>
    on === null ? [] : [{ name, text: formatDate(on, language) }];
  const deadlines = ({ dueOn, parts }: LetterDeadlines) =>
    parts.length > 0 ? parts.flatMap((part) => date("dueOn", part.dueOn)) : date("dueOn", dueOn);
  const fact = (name: FactName, text: string): RequiredFact => ({ name, text });
  const money = (ore: number) => fact("amount", formatKroner(ore, language));
  switch (content.kind) {
    case "receipt":
      return [...date("date", content.receivedOn), ...deadlines(content.ifComplete)];
    case "answered":
      return date("date", content.receivedOn);
    case "supplement":
    case "supplement-reminder":
      return date("replyBy", content.replyBy);
    case "complete":
      return [...date("date", content.completeOn), ...deadlines(content)];
    case "revoked":
      return [];
    case "preliminary-answer":
      return [
        ...date("date", content.firstReceivedOn),
        ...date("expectedOn", content.expectedOn),
        ...date("dueOn", content.dueOn),
      ];
    case "postponement":
      return [fact("unit", content.unit), ...date("dueOn", content.dueOn), ...date("likelyOn", content.likelyOn)];
    case "decision": {
      const { unit, outcome, tables, conditions, appealUntil } = content;
      return [
        fact("unit", unit),
        fact("reasons", headings.reasons),
        ...tables.map(({ title }) => fact("tables", title)),
        ...(conditions.trim() ? [fact("conditions", headings.conditions)] : []),
        ...(outcome === "granted" ? [] : appealFacts(appealUntil, language)),
      ];
    }
    case "dismissal":
      return [fact("reasons", headings.reasons), ...appealFacts(content.appealUntil, language)];
    case "delivery":
    case "delivery-correction":
      return [fact("unit", content.unit), fact("fetch", content.link), ...date("expiresOn", content.expiresOn)];
    case "regrouping":
      return [fact("unit", content.unit), fact("tables", content.table)];
    case "ceiling":
      return [money(content.costOre), money(content.ceilingOre)];
    case "deadline-moved":
      return [
        fact("provision", content.provision),
        ...content.moved.flatMap(({ from, dueOn }) => [...date("date", from), ...date("dueOn", dueOn)]),
      ];
    case "appeal-received":
      return [...date("date", content.lodgedOn), ...date("appealUntil", content.appealUntil)];
    case "appeal-concluded":
      return [...date("date", content.concludedOn), fact("reasons", headings.reasons)];
    case "withdrawal":
      return [];
    case "closing":
      return date("date", content.closedOn);
    case "invoice":
      return [fact("number", content.number), money(content.totalOre), ...date("dueOn", content.dueOn)];
    case "letter-notice":
      return [fact("fetch", content.link)];
    case "second-notice":
      return [fact("fetch", content.link), ...date("date", content.writtenOn)];
  }
}

const appealFacts = (until: PlainDate, language: Language): RequiredFact[] => [
  { name: "appeal", text: letterTexts[language].headings.appeal },
  { name: "appealUntil", text: formatDate(until, language) },
  { name: "appealBody", text: "Helseklage" },
];
