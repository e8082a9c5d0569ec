import type { AgeBand } from "./parseAgeBand";

/** A band of ages as a sheet says it, in bokmål: "0–17 år", "42 år", "80 år og eldre". */
export function nameAgeBand({ from, to }: AgeBand): string {
  if (to === null) return `${from} år og eldre`;
  return from === to ? `${from} år` : `${from}–${to} år`;
}
