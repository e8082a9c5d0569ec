import type { LetterBlock, RequestOf } from "~/app/domain/own-records/RecordLetter";
import { identityBlocks } from "./identityBlocks";
import { paragraph, points } from "./letterBlocks";
import type { LetterFacts } from "./LetterFacts";

/**
 * Where letters to Datatilsynet go by post.
 * @see https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/hvordan-kan-jeg-klage-til-datatilsynet/
 */
export const dataAuthorityAddress = ["Datatilsynet", "Postboks 458 Sentrum", "0105 Oslo"];

/** The complaint about one who did not answer. @see GDPR articles 12 (3), 15 and 77; it does not cover the dead */
export function dataAuthorityBlocks(
  request: RequestOf<"data-authority">,
  providerLines: readonly string[],
  facts: LetterFacts,
): LetterBlock[] {
  const { texts, provider, subject, thing, date } = facts;
  const t = texts.dataAuthority;
  const isDead = subject.kind === "deceased";
  const dates = { sentOn: date(request.sentOn), dueOn: date(request.dueOn), thing };
  return [
    ...paragraph(t.opening({ provider: provider.name.trim() })),
    ...points([texts.facts.organisation({ lines: providerLines.join(", ") })]),
    ...identityBlocks(facts),
    ...paragraph(isDead ? t.datesWished(dates) : t.dates(dates)),
    ...paragraph(isDead ? t.deceased : t.rights),
    ...paragraph(isDead ? t.askDeceased : t.ask),
  ];
}
