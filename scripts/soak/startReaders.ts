import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { paths } from "~/app/i18n/paths";
import { createPresser, type Presser, type PresserCounts } from "~/app/testing/faults/createPresser";
import type { Person } from "~/e2e/support/people";
import { signInByForm } from "~/e2e/support/signIn";

export interface Readers {
  /** Answers that were neither a page nor trouble, by status: what was refused, and should not have been. */
  refused: ReadonlyMap<number, number>;
  /** Resolves when each has the page that it asked for. @throws what one of them could not get */
  stop(): Promise<void>;
}

const pauseMs = 100;
const to = paths("nb");
const workbook = {
  name: "tabell.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: readFileSync(new URL("../../fixtures/workbooks/hjerteinfarkt-fylke-kjonn-alder.xlsx", import.meta.url)),
};
const deadline = "/api/v1/deadline?complete=2026-11-23&linkage=false";
const check = "/api/v1/sample-tables/check";

type Question = (presser: Presser) => Promise<{ status(): number }>;
const page =
  (address: string): Question =>
  (presser) =>
    presser.get(address);
/** What each of them asks for, over and over. */
const rounds: readonly [Person | null, readonly Question[]][] = [
  [null, [page(to.front), page(to.sources), page(to.calculator), page(deadline)]],
  [null, [(presser) => presser.post(check, { multipart: { workbook } }), page(to.source("hkr"))]],
  ["researcher", [page(to.applications), page(to.front), page(to.sources)]],
  ["caseworker", [page(to.queue), page(to.queue)]],
];

/** People who only look, and one who has a sample table checked, until they are told to stop. */
export function startReaders(origin: string, counts: PresserCounts): Readers {
  const refused = new Map<number, number>();
  let stopped = false;
  const reading = rounds.map(async ([person, questions]) => {
    const presser = createPresser(origin, counts);
    if (person) await signInByForm(presser, person);
    for (let number = 0; !stopped; number++) {
      const answer = await questions[number % questions.length]?.(presser);
      const status = answer?.status() ?? 0;
      if (status !== 200) refused.set(status, (refused.get(status) ?? 0) + 1);
      await delay(pauseMs);
    }
  });
  // Told at the end; until then nobody waits for it.
  const all = Promise.all(reading).then(() => undefined);
  all.catch(() => undefined);
  return {
    refused,
    stop() {
      stopped = true;
      return all;
    },
  };
}
