/** What a scenario found: figures to print, and what does not hold. */
export interface Outcome {
  name: string;
  figures: string;
  problems: string[];
}

/** Collects what does not hold, so that a scenario tells of all of it. */
export class Findings {
  readonly problems: string[] = [];

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.problems.push(otherwise);
  }
}

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Looks until it holds. @returns milliseconds until then, null when it did not within the time given */
export async function until(holds: () => Promise<boolean>, withinMs: number, pauseMs = 50): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < withinMs) {
    if (await holds()) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}
