import { language, type Language } from "~/schemas/language";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The language that an address begins with; bokmål where it has none. */
export function languageOf(url: string): Language {
  return language.catch("nb").parse(url.split(/[/?]/)[1]);
}

/**
 * A page for when there is no other: it needs no database, no script and nothing that was loaded before.
 * @param paragraphs plain text; written as it stands
 */
export function plainPage(page: {
  language: Language;
  title: string;
  paragraphs: readonly string[];
  link: { href: string; text: string };
}): string {
  const { title, paragraphs, link } = page;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Helsetabell</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}
<p><a href="${escape(link.href)}">${escape(link.text)}</a></p>
</main>
</body>
</html>
`;
}
