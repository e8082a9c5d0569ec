import { parseAgeBand } from "./parseAgeBand";

/** Two age bands that follow one another and do not fit. */
export interface AgeBreak {
  readonly kind: "overlap" | "gap";
  readonly first: string;
  readonly second: string;
}

/**
 * Where age bands, taken in order, overlap or leave a hole: one may not begin before the one before it ended, nor later
 * than the year after.
 * @returns also how many of the labels are age bands
 */
export function findAgeBreaks(labels: readonly string[]): { bands: number; breaks: AgeBreak[] } {
  const bands = labels
    .flatMap((label) => {
      const band = parseAgeBand(label);
      return band ? [{ label, ...band }] : [];
    })
    .sort((a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity));
  const breaks = bands.flatMap((band, at): AgeBreak[] => {
    const next = bands[at + 1];
    if (!next) return [];
    const between = { first: band.label, second: next.label };
    if (band.to === null || next.from <= band.to) return [{ kind: "overlap", ...between }];
    return next.from > band.to + 1 ? [{ kind: "gap", ...between }] : [];
  });
  return { bands: bands.length, breaks };
}
