/**
 * The parts of a heading that names several variables: "Fylke / Kjønn", "Bosted, kjønn og alder".
 * @param how strict: only at signs that never stand inside a name; loose: at "og" and commas too
 */
export function splitHeading(text: string, how: "strict" | "loose"): string[] {
  const pattern = how === "strict" ? /\s*[/\\|×]\s*|\s+x\s+/ : /\s*[/\\|×,;+&>\n]\s*|\s+(?:x|og|and|by|etter|-|–)\s+/;
  return text
    .split(pattern)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
