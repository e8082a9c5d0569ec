import type { RetentionMailTexts } from "../nb/retentionMails";

/** The mail before a draft is erased, in English. */
export const retentionMails: RetentionMailTexts = {
  subject: (p) => `A draft of yours will be erased on ${p.eraseOn}`,
  body: (p) =>
    `You have a draft of an application that has not been changed for a long time${p.title ? `: “${p.title}”` : ""}. Drafts that nobody has changed for one year are erased. This one will be erased on ${p.eraseOn}, with the files you have uploaded to it.`,
  keep: (p) => `To keep it, sign in, open it and change something:\n${p.url}`,
  more: "If you do not want to keep it, you need not do anything.",
  signature: (p) => `Regards\n${p.operator}`,
};
