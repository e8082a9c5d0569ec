import { canStillRead, type SentForm, type Trouble } from "~/app/domain/faults/Unavailable";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import type { Language } from "~/schemas/languages";
import { escapeHtml, plainPage } from "./plainPage";

const texts = { nb, nn, en };

/**
 * The page of a trouble without React, database or script: for addresses that answer with files or redirects, and for
 * the time before the portal has started.
 */
export function troublePage(page: {
  language: Language;
  trouble: Trouble;
  isChange: boolean;
  sent: SentForm | null;
  requestId: string;
}): string {
  const { language, trouble, isChange, sent, requestId } = page;
  const { trouble: t, shell } = texts[language];
  const { title, lead } = t[trouble];
  const said = [lead, ...(isChange ? [canStillRead(trouble) ? t.notSaved : t.mayHaveArrived] : [])];
  return plainPage({
    language,
    title,
    paragraphs: said,
    link: { href: `/${language}`, text: shell.errors.toFront },
    form: sent ? again(sent, t) : "",
    requestId,
  });
}

function again({ action, fields, lacksFiles }: SentForm, t: (typeof nb)["trouble"]): string {
  if (lacksFiles) return `<p>${escapeHtml(t.files)}</p>`;
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="${escapeHtml(action)}">\n${hidden.join("\n")}\n<button>${escapeHtml(t.sendAgain)}</button>\n</form>`;
}
