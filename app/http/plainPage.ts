import type { Language } from "~/schemas/languages";

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

/** Text as it may stand in HTML, also as the value of an attribute. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"'\n\r]/g, (character) => escapes[character] ?? character);

/**
 * A page for when there is no other: it needs no database, no script and nothing that was loaded before.
 * @param page.paragraphs plain text; written as it stands
 * @param page.form HTML between the text and the link
 * @param page.requestId stands last, for whoever asks for help
 */
export function plainPage(page: {
  language: Language;
  title: string;
  paragraphs: readonly string[];
  link: { href: string; text: string };
  form?: string;
  requestId?: string;
}): string {
  const { title, paragraphs, link, form = "", requestId } = page;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Helsetabell</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
${form}
<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>
${requestId ? `<p><small>${escapeHtml(requestId)}</small></p>` : ""}
</main>
</body>
</html>
`;
}
