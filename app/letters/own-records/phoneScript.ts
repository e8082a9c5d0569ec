import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import type { LetterFacts } from "./LetterFacts";
import { tidy } from "./letterBlocks";

/** What to say when one rings instead: short sentences, written for the mouth. */
export function phoneScript(request: RecordLetterRequest, facts: LetterFacts): string[] {
  const { person, subject, texts } = facts;
  const t = texts.phone;
  const name = tidy(person.name);
  const about = tidy(subject.name);
  return [
    ...(name ? [t.hello({ name })] : []),
    ...(subject.kind === "attorney" || subject.kind === "child" ? [t.onBehalf({ name: about })] : []),
    ...(subject.kind === "deceased" ? [t.nextOfKin({ name: about })] : []),
    ...sayMatter(request, facts),
  ];
}

function sayMatter(request: RecordLetterRequest, { wishes, provider, texts, law, thing, date }: LetterFacts): string[] {
  const t = texts.phone;
  switch (request.kind) {
    case "access": {
      const period = tidy(provider.period);
      return [
        wishes.format === "on-site" ? t.onSite({ thing }) : t.access({ thing }),
        period ? t.period({ period }) : t.allYears,
        t.formats[wishes.format],
        ...(wishes.accessLog ? [t.log] : []),
        t.identity,
        t.today,
        ...(law === "record" || law === "registry" ? [t.month] : []),
      ];
    }
    case "follow-up":
      return [t.followUp({ thing, sentOn: date(request.sentOn) }), t.when];
    case "missing":
      return [t.missing({ thing }), ...request.missing.map((part) => t.lacks({ part: texts.parts[part] })), t.rest];
    case "complaint":
      return [t.complaint({ thing }), t.whoTakes];
    case "data-authority":
      return [t.dataAuthority({ provider: provider.name.trim() }), t.needs];
    case "correction":
      return [t[request.correction.kind]({ thing }), t.sendsLetter];
  }
}
