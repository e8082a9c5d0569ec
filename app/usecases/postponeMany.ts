import type { Actor } from "~/app/domain/applications/mayCommand";
import type { LifecycleProblem } from "~/app/domain/applications/decide";
import type { PlainDate } from "~/schemas/plainDate";
import type { PostponementReason } from "~/schemas/postponement";
import { MissingLetterField } from "~/app/letters/MissingLetterField";
import type { UseCaseDeps } from "./deps";
import { postponePart } from "./postponePart";

/** A part that was ticked, as it stood on the page. */
export interface ChosenPart {
  applicationId: string;
  unitId: string;
  version: number;
  likelyOn: PlainDate;
}

/** What became of it. */
export type PostponeOutcome =
  | { code: "done" }
  | { code: "changed-meanwhile" }
  | { code: "gone" }
  | { code: "refused"; reason: LifecycleProblem }
  /** Its letter lacks a fact. */
  | { code: "failed" };

/**
 * Postpones many parts with one reason, such as for a closure: each in its own transaction with its own letter, so
 * that one that is refused stops no other. What this person has just postponed in the same way counts as done.
 */
export async function postponeMany(
  deps: UseCaseDeps,
  request: { actor: Actor; parts: readonly ChosenPart[]; reasonCode: PostponementReason; reason: string },
): Promise<(ChosenPart & { outcome: PostponeOutcome })[]> {
  const { actor, parts, reasonCode, reason } = request;
  const results: (ChosenPart & { outcome: PostponeOutcome })[] = [];
  for (const part of parts) {
    const outcome = await postponeOne(deps, { ...part, actor, reasonCode, reason });
    results.push({ ...part, outcome });
  }
  return results;
}

type One = ChosenPart & { actor: Actor; reasonCode: PostponementReason; reason: string };

async function postponeOne(deps: UseCaseDeps, one: One): Promise<PostponeOutcome> {
  try {
    const outcome = await postponePart(deps, one);
    if (outcome.ok) return { code: "done" };
    const { problem } = outcome;
    switch (problem.code) {
      case "changed-meanwhile":
        return (await isDoneAlready(deps, one)) ? { code: "done" } : { code: "changed-meanwhile" };
      case "not-found":
        return { code: "gone" };
      case "refused":
        return { code: "refused", reason: problem.reason };
    }
  } catch (error) {
    if (error instanceof MissingLetterField) return { code: "failed" };
    throw error;
  }
}

/** A second click comes with the versions of the first. */
async function isDoneAlready(deps: UseCaseDeps, one: One): Promise<boolean> {
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.find(one.applicationId);
    const custodianCaseId = record?.parts[one.unitId]?.id;
    if (!custodianCaseId) return false;
    const latest = (await repositories.postponements.list(custodianCaseId)).at(-1);
    return latest?.postponedBy === one.actor.id && latest.likelyOn === one.likelyOn && latest.reason === one.reason;
  });
}
