import { canStillRead, type SentForm, type Trouble } from "~/app/domain/faults/Unavailable";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import type { Language } from "~/schemas/languages";

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
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Helsetabell</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${said.map((text) => `<p>${escape(text)}</p>`).join("\n")}
${sent ? again(sent, t) : ""}
<p><a href="/${language}">${escape(shell.errors.toFront)}</a></p>
<p><small>${escape(requestId)}</small></p>
</main>
</body>
</html>
`;
}

function again({ action, fields, lacksFiles }: SentForm, t: (typeof nb)["trouble"]): string {
  if (lacksFiles) return `<p>${escape(t.files)}</p>`;
  const hidden = fields.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`);
  return `<form method="post" action="${escape(action)}">\n${hidden.join("\n")}\n<button>${escape(t.sendAgain)}</button>\n</form>`;
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A line break in an attribute would be read as a blank by some.
  "\n": "&#10;",
  "\r": "&#13;",
};
const escape = (text: string) => text.replace(/[&<>"'\n\r]/g, (character) => escapes[character] ?? character);
