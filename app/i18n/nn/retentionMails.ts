import type { RetentionMailTexts } from "../nb/retentionMails";

/** The mail before a draft is erased, in nynorsk. */
export const retentionMails: RetentionMailTexts = {
  subject: (p) => `Eit utkast du har, blir sletta ${p.eraseOn}`,
  body: (p) =>
    `Du har eit utkast til ein søknad som ikkje er endra på lenge${p.title ? `: «${p.title}»` : ""}. Utkast som ingen har endra på eitt år, blir sletta. Dette blir sletta ${p.eraseOn}, saman med filene du har lasta opp i det.`,
  keep: (p) => `Vil du behalde det, loggar du inn, opnar det og endrar noko:\n${p.url}`,
  more: "Vil du ikkje behalde det, treng du ikkje gjere noko.",
  signature: (p) => `Helsing\n${p.operator}`,
};
