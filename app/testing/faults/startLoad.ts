import { randomUUID } from "node:crypto";
import { seededRandom, type SeededRandom } from "~/app/adapters/workbook/hostile/seededRandom";
import { paths } from "~/app/i18n/paths";
import {
  decideCase,
  declareCaseComplete,
  FormRefused,
  requestSupplementOn,
  saveFields,
  sendForm,
  startDraft,
} from "~/e2e/support/byForm";
import { completeContent } from "~/e2e/support/answers";
import type { Person } from "~/e2e/support/people";
import { signInByForm } from "~/e2e/support/signIn";
import { createPresser, emptyCounts, type Presser, type PresserCounts } from "./createPresser";
import { createLedger, type ActKind, type Ledger } from "./Ledger";

export interface LoadOptions {
  /** The address that all of them ask. */
  origin: string;
  /** Chooses who does what; the same seed asks in the same order at each desk. */
  seed: number;
  /** Pairs of an applicant and a caseworker that work at the same time, each on one case after the other. */
  desks: number;
}

export interface Load {
  ledger: Ledger;
  counts: PresserCounts;
  /** Cases taken to their end so far. */
  cases(): number;
  /** Resolves when so many acts more are acknowledged; rejects when a desk gave up. */
  goesOn(acts: number): Promise<void>;
  /** Lets each desk end the case that it has in hand. @throws what made a desk give up */
  stop(): Promise<void>;
}

const applicants: Person[] = ["researcher", "otherResearcher"];
const caseworkers: Person[] = ["caseworker", "otherCaseworker"];
/** One source, so that a case has one part, and two, so that it has two. */
const sourceChoices = [["hkr"], ["hkr", "npr"]] as const;
const unitsOf: Record<string, string> = { hkr: "fhi", npr: "fhi-npr-kpr" };

/**
 * People at work over HTTP, as fast as they are answered: they apply, write, ask for supplements, answer them, declare
 * complete and decide, by the forms of the pages. Whoever gets no answer presses again with the same form.
 */
export function startLoad({ origin, seed, desks }: LoadOptions): Load {
  const ledger = createLedger();
  const counts = emptyCounts();
  let stopped = false;
  let cases = 0;
  let failure: Error | null = null;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  async function sit(desk: number): Promise<void> {
    const random = seededRandom(seed + desk);
    const applicant = createPresser(origin, counts);
    const caseworker = createPresser(origin, counts);
    await signInByForm(applicant, applicants[desk % applicants.length] ?? "researcher");
    await signInByForm(caseworker, caseworkers[desk % caseworkers.length] ?? "caseworker");
    for (let number = 1; !stopped; number++) {
      await workOneCase({ applicant, caseworker, random, title: `Last ${seed}-${desk}-${number}` });
      cases += 1;
    }
  }

  async function workOneCase({ applicant, caseworker, random, title }: Desk): Promise<void> {
    const sources = random.pick(sourceChoices);
    const draftId = await startDraft(applicant);
    await saveFields(applicant, draftId, completeContent(title, sources));
    const id = await send(applicant, draftId);
    note("application", id, title);
    if (random.below(2) === 0) {
      const body = `Melding til ${title}`;
      await act("message", id, body, applicant, () => write(applicant, id, body));
    }
    if (random.below(2) === 0) {
      const comment = `Hvilke aldersgrupper skal ${title} ha?`;
      await act("supplement request", id, comment, caseworker, () => requestSupplementOn(caseworker, id, comment));
      const answerId = idIn(await sendForm(applicant, paths("nb").answer(id), {}));
      await saveFields(applicant, answerId, { figures: `0–17, 18–66 og 67 år og eldre, ${title}` });
      await send(applicant, answerId);
      note("answer", id, answerId);
    }
    await act("completeness", id, "", caseworker, () => declareCaseComplete(caseworker, id));
    for (const source of sources) {
      const unitId = unitsOf[source] ?? "";
      const outcome = random.pick(["granted", "refused"] as const);
      await act("decision", id, unitId, caseworker, () => decideCase(caseworker, id, unitId, outcome));
    }
  }

  function note(
    kind: ActKind,
    applicationId: string,
    mark: string,
    told: "acknowledged" | "found done" = "acknowledged",
  ) {
    ledger.add({ kind, applicationId, mark, told });
    tell();
  }

  /** A refusal of a form that was sent twice says that the first one was carried out. */
  async function act(kind: ActKind, id: string, mark: string, person: Presser, run: () => Promise<unknown>) {
    const before = person.repeats;
    try {
      await run();
      note(kind, id, mark);
    } catch (error) {
      if (!(error instanceof FormRefused) || error.status !== 409 || person.repeats === before) throw error;
      note(kind, id, mark, "found done");
    }
  }

  const sitting = Array.from({ length: desks }, (_, desk) =>
    sit(desk).catch((error: unknown) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      tell();
    }),
  );

  return {
    ledger,
    counts,
    cases: () => cases,
    goesOn(more) {
      const wanted = ledger.count() + more;
      return new Promise((resolve, reject) => {
        const look = () => {
          if (!failure && ledger.count() < wanted) return;
          listeners.delete(look);
          if (failure) reject(failure);
          else resolve();
        };
        listeners.add(look);
        look();
      });
    },
    async stop() {
      stopped = true;
      await Promise.all(sitting);
      if (failure) throw failure;
    },
  };
}

interface Desk {
  applicant: Presser;
  caseworker: Presser;
  random: SeededRandom;
  title: string;
}

const idIn = (location: string) => /[0-9a-f-]{36}/.exec(location)?.[0] ?? "";

/** Sends a draft. @returns the id of the application */
const send = async (applicant: Presser, draftId: string) =>
  idIn(await sendForm(applicant, paths("nb").draftStep(draftId, "send"), {}));

const write = (applicant: Presser, id: string, body: string) =>
  sendForm(applicant, paths("nb").messages("applicant", id), {
    multipart: { act: "message", requestId: randomUUID(), about: "", body },
  });
