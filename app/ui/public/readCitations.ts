/** A place that a fact was read, as it can be shown in any language. */
export type Citation =
  | { kind: "act"; act: "lov" | "forskrift" | "helseregisterloven"; number: string; paragraphs: string; url: string }
  | { kind: "address"; url: string }
  | { kind: "statistics-norway" }
  | { kind: "unconfirmed" };

const paragraphs = String.raw`(?: (§§? ?\d+(?:-\d+)?[a-z]?(?:(?:, | and )\d+(?:-\d+)?[a-z]?)*))?`;
const numberedAct = new RegExp(String.raw`\b(lov|forskrift) (\d{4}-\d{2}-\d{2}-\d+)${paragraphs}`, "g");
const namedAct = new RegExp(String.raw`\bhelseregisterloven${paragraphs}`, "g");
const address = /https?:\/\/[^\s)]+/g;
const registriesAct = "2014-06-20-43";

/**
 * The acts and addresses named in the catalogue's notes on its sources. The notes are written for those who keep the
 * catalogue; what all readers can use of them are the places.
 */
export function readCitations(notes: readonly string[]): Citation[] {
  const found = notes.flatMap((note): Citation[] => {
    const text = note.replace(address, "");
    return [
      ...(note.startsWith("Unconfirmed") ? [{ kind: "unconfirmed" } as const] : []),
      ...[...text.matchAll(numberedAct)].map(([, act, number, where]): Citation => {
        const kind = act === "lov" ? "lov" : "forskrift";
        return {
          kind: "act",
          act: kind,
          number: number ?? "",
          paragraphs: tidy(where),
          url: `https://lovdata.no/${kind}/${number}`,
        };
      }),
      ...[...text.matchAll(namedAct)].map(([, where]): Citation => ({
        kind: "act",
        act: "helseregisterloven",
        number: "",
        paragraphs: tidy(where),
        url: `https://lovdata.no/lov/${registriesAct}`,
      })),
      ...[...note.matchAll(address)].map(([url]): Citation => ({ kind: "address", url: url.replace(/[.,;:]+$/, "") })),
      ...(note.includes("Statistics Norway") ? [{ kind: "statistics-norway" } as const] : []),
    ];
  });
  const seen = new Set<string>();
  return found.filter((citation) => {
    const key = JSON.stringify(citation);
    return !seen.has(key) && seen.add(key);
  });
}

const tidy = (where: string | undefined): string => (where ?? "").replaceAll(" and ", ", ");
