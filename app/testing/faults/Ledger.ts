/** What was done to a case, as the one who did it was told. */
export type ActKind = "application" | "message" | "supplement request" | "answer" | "completeness" | "decision";

export interface Act {
  kind: ActKind;
  applicationId: string;
  /** What tells it from all others in the database: a title, a draft's id, a text, a unit. */
  mark: string;
  /**
   * `acknowledged`: the way on was received in full. `found done`: no answer came the first time, and the second
   * said that it is so already.
   */
  told: "acknowledged" | "found done";
}

/** Every act that somebody was told of: each must be in the database, once. */
export interface Ledger {
  readonly acts: readonly Act[];
  add(act: Act): void;
  count(told?: Act["told"]): number;
}

export function createLedger(): Ledger {
  const acts: Act[] = [];
  return {
    acts,
    add: (act) => void acts.push(act),
    count: (told) => acts.filter((act) => !told || act.told === told).length,
  };
}
