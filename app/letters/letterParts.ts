import { commentLabel } from "~/app/i18n/fieldLabel";
import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { fieldTexts, letterTexts } from "~/app/i18n/letterTexts";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { LetterCase, LetterContent, LetterDeadlines } from "./LetterContent";

/** What a letter says between its greeting and its signature. */
export interface LetterParts {
  subject: string;
  /** Paragraphs, lists and headings ("## …"), to be written with an empty line between them. */
  paragraphs: string[];
}

/** A kind's subject and paragraphs; every fact is there already (`checkLetterFields`). */
export function letterParts(about: LetterCase, content: LetterContent, language: Language): LetterParts {
  const t = letterTexts[language];
  const { reference } = about;
  const date = (on: PlainDate) => formatDate(on, language);
  const section = (heading: keyof typeof t.headings, ...paragraphs: string[]) => [
    `## ${t.headings[heading]}`,
    ...paragraphs,
  ];
  switch (content.kind) {
    case "receipt": {
      const { workingDays, dueOn, parts } = content.ifComplete;
      return {
        subject: t.receipt.subject({ reference }),
        paragraphs: [
          t.receipt.lead({ receivedOn: date(content.receivedOn) }),
          ...(parts.length > 0
            ? [t.receipt.severalIfComplete, listDeadlines(parts, language)]
            : [t.receipt.ifComplete({ workingDays, dueOn: date(dueOn) })]),
          t.receipt.missing,
        ],
      };
    }
    case "answered":
      return {
        subject: t.answered.subject({ reference }),
        paragraphs: [t.answered.body({ receivedOn: date(content.receivedOn) })],
      };
    case "supplement":
      return {
        subject: t.supplement.subject({ reference }),
        paragraphs: [
          t.supplement.lead,
          ...section("missing", listComments(content.comments, language)),
          ...section("answer", t.supplement.how({ replyBy: date(content.replyBy) })),
        ],
      };
    case "supplement-reminder": {
      const own = t["supplement-reminder"];
      const replyBy = date(content.replyBy);
      return {
        subject: own.subject({ reference }),
        paragraphs: [
          own.lead({ firstReplyBy: date(content.firstReplyBy), replyBy }),
          ...section("missing", listComments(content.comments, language)),
          ...section("answer", own.how({ replyBy })),
        ],
      };
    }
    case "complete": {
      const { workingDays, parts } = content;
      const dueOn = date(content.dueOn);
      const completeOn = date(content.completeOn);
      return {
        subject: t.complete.subject({ reference, dueOn }),
        paragraphs: [
          ...(parts.length > 0
            ? [t.complete.several({ completeOn }), listDeadlines(parts, language)]
            : [t.complete.one({ completeOn, workingDays, dueOn })]),
          t.complete.how,
        ],
      };
    }
    case "revoked":
      return {
        subject: t.revoked.subject({ reference }),
        paragraphs: [t.revoked.lead, ...section("whyAgain", content.reason), ...section("next", t.revoked.next)],
      };
    case "preliminary-answer": {
      const own = t["preliminary-answer"];
      const { expectedOn, dueOn } = content;
      return {
        subject: own.subject({ reference }),
        paragraphs: [
          own.lead({ firstReceivedOn: date(content.firstReceivedOn) }),
          ...section("why", content.reason),
          ...section(
            "expected",
            expectedOn ? own.expected({ expectedOn: date(expectedOn) }) : own.notKnown,
            dueOn ? own.stands({ dueOn: date(dueOn) }) : own.notStarted,
          ),
        ],
      };
    }
    case "postponement": {
      const { unit, reason } = content;
      const dates = { dueOn: date(content.dueOn), likelyOn: date(content.likelyOn) };
      return {
        subject: t.postponement.subject({ reference }),
        paragraphs: [
          t.postponement.lead({ unit, ...dates }),
          ...section("whyLate", t.postponement.reason({ reason })),
          ...section("dates", t.postponement.dates(dates)),
        ],
      };
    }
    case "decision":
      return { subject: t.decision.subject({ reference }), paragraphs: decisionParagraphs(about, content, language) };
    case "dismissal":
      return {
        subject: t.dismissal.subject({ reference }),
        paragraphs: [
          t.dismissal.grounds[content.grounds],
          ...section("reasons", content.reasons),
          ...section(
            "appeal",
            t.appeal.until({ appealUntil: date(content.appealUntil) }),
            t.appeal.to.helsedataservice(),
            t.appeal.how(about),
          ),
          t.dismissal.again,
        ],
      };
    case "delivery": {
      const { unit, whole, note, link } = content;
      return {
        subject: whole ? t.delivery.subject({ reference }) : t.delivery.partSubject({ reference }),
        paragraphs: [
          whole ? t.delivery.whole({ unit }) : t.delivery.part({ unit }),
          ...section("holds", bullets(content.holds)),
          ...section("fetch", t.delivery.fetch({ link, expiresOn: date(content.expiresOn) })),
          ...(note.trim() ? section("note", note) : []),
        ],
      };
    }
    case "delivery-correction": {
      const { unit, link, reason } = content;
      return {
        subject: t["delivery-correction"].subject({ reference }),
        paragraphs: [
          t["delivery-correction"].lead({ unit, correctedOn: date(content.correctedOn) }),
          ...section("corrected", reason),
          ...section("holds", bullets(content.holds)),
          ...section("fetch", t.delivery.fetch({ link, expiresOn: date(content.expiresOn) })),
        ],
      };
    }
    case "regrouping":
      return {
        subject: t.regrouping.subject({ reference }),
        paragraphs: [
          t.regrouping.lead(content),
          ...section("whyAgain", content.reason),
          ...section("answer", t.regrouping.how),
        ],
      };
    case "ceiling": {
      const ceiling = formatKroner(content.ceilingOre, language);
      const cost = formatKroner(content.costOre, language);
      return {
        subject: t.ceiling.subject({ reference }),
        paragraphs: [
          t.ceiling.lead({ ceiling }),
          ...section("cost", t.ceiling.cost({ cost, ceiling })),
          ...section("answer", t.ceiling.how),
        ],
      };
    }
    case "deadline-moved": {
      const own = t["deadline-moved"];
      const lines = content.moved.map(({ unit, from, dueOn }) =>
        own.line({ unit, from: date(from), dueOn: date(dueOn) }),
      );
      return {
        subject: own.subject({ reference }),
        paragraphs: [own.lead(content), ...section("moved", lines.join("\n"), own.how)],
      };
    }
    case "appeal-received": {
      const own = t["appeal-received"];
      const { unit, late } = content;
      const lodgedOn = date(content.lodgedOn);
      const appealUntil = date(content.appealUntil);
      return {
        subject: own.subject({ reference }),
        paragraphs: [
          unit === null ? own.onWhole({ lodgedOn }) : own.onPart({ unit, lodgedOn }),
          late ? own.late({ appealUntil }) : own.inTime({ appealUntil }),
          ...section("next", own.next),
        ],
      };
    }
    case "appeal-concluded": {
      const own = t["appeal-concluded"];
      const { unit, result, reasons } = content;
      const concluded = own[result]({ concludedOn: date(content.concludedOn) });
      return {
        subject: own.subject({ reference }),
        paragraphs: [unit === null ? concluded : `${concluded} ${own.of({ unit })}`, ...section("reasons", reasons)],
      };
    }
    case "withdrawal":
      return { subject: t.withdrawal.subject({ reference }), paragraphs: [t.withdrawal.body] };
    case "closing":
      return {
        subject: t.closing.subject({ reference }),
        paragraphs: [t.closing.body({ closedOn: date(content.closedOn) })],
      };
    case "invoice": {
      const { payer, number } = content;
      const total = formatKroner(content.totalOre, language);
      return {
        subject: t.invoice.subject({ reference, number }),
        paragraphs: [t.invoice.body({ payer, number, total, dueOn: date(content.dueOn) })],
      };
    }
    case "letter-notice":
      return { subject: t["letter-notice"].subject({ reference }), paragraphs: [t["letter-notice"].body(content)] };
    case "second-notice": {
      const { link } = content;
      return {
        subject: t["second-notice"].subject({ reference }),
        paragraphs: [t["second-notice"].body({ writtenOn: date(content.writtenOn), link })],
      };
    }
  }
}

/** Outcome, reasons, tables, conditions, who makes a table, and how to appeal: what forvaltningsloven § 27 asks for. */
function decisionParagraphs(
  about: LetterCase,
  content: Extract<LetterContent, { kind: "decision" }>,
  language: Language,
): string[] {
  const t = letterTexts[language];
  const { unit, outcome, reasons, tables, conditions, linked, decidedBy } = content;
  const isGranted = outcome === "granted" || outcome === "granted-in-part";
  const paragraphs = [`${t.decision.outcomes[outcome]({ unit })} ${t.decision.law}`];
  paragraphs.push(`## ${t.headings.reasons}`, reasons);
  if (tables.length > 0) {
    const lines = tables.map(({ title, grant, note }) => {
      const line = `${title}: ${t.decision.grants[grant]}`;
      return note.trim() ? `${line}. ${note.trim()}` : line;
    });
    paragraphs.push(`## ${t.headings.tables}`, bullets(lines));
  }
  if (conditions.trim()) paragraphs.push(`## ${t.headings.conditions}`, conditions);
  if (isGranted) {
    paragraphs.push(`## ${t.headings.next}`);
    if (linked) {
      paragraphs.push(t.decision.linked(linked));
      const suppliers = sentenceList(linked.suppliedBy, t.and);
      if (suppliers) paragraphs.push(t.decision.supplies({ suppliers, preparedBy: linked.preparedBy }));
    } else paragraphs.push(t.decision.next({ unit }));
  }
  if (outcome !== "granted")
    paragraphs.push(
      `## ${t.headings.appeal}`,
      t.appeal.until({ appealUntil: formatDate(content.appealUntil, language) }),
      t.appeal.to[decidedBy]({ unit }),
      t.appeal.how(about),
    );
  return paragraphs;
}

/** Each point on a line of its own, however it was typed. */
const bullets = (lines: readonly string[]) =>
  lines.map((line) => `- ${line.trim().replace(/\s*\n\s*/g, " ")}`).join("\n");

const listDeadlines = (parts: LetterDeadlines["parts"], language: Language) =>
  bullets(
    parts.map(({ unit, workingDays, dueOn }) =>
      letterTexts[language].deadline({ unit, workingDays, dueOn: formatDate(dueOn, language) }),
    ),
  );

const listComments = (comments: readonly FieldComment[], language: Language) =>
  bullets(comments.map((one) => `${commentLabel(one, fieldTexts[language], language)}: ${one.comment}`));

/** `A`, `A og B`, `A, B og C`. */
function sentenceList(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${last}` : last;
}
