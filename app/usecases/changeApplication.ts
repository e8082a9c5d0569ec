import type { ApplicationEvent, Visibility } from "~/app/domain/applications/applicationEvent";
import type { ApplicationState } from "~/app/domain/applications/applicationState";
import { decide, type ApplicationCommand, type LifecycleProblem } from "~/app/domain/applications/decide";
import { evolve } from "~/app/domain/applications/evolve";
import { mayCommand, type Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

/** What happened last, for the one who came second. */
export interface LatestChange {
  type: ApplicationEvent["type"];
  at: Date;
  actorName: string;
}

export type ChangeProblem =
  /** Not there, or not yours: the two read alike. */
  | { code: "not-found" }
  /** Somebody else changed the case since the page was loaded. */
  | { code: "changed-meanwhile"; latest: LatestChange | null }
  | { code: "refused"; reason: LifecycleProblem };

export interface Changed {
  before: ApplicationRecord;
  after: ApplicationState;
  now: Date;
  today: PlainDate;
}

export interface ApplicationChange {
  applicationId: string;
  actor: Actor;
  command: ApplicationCommand;
  /**
   * The version on the page that the command came from: of the part for a command on one part, else of the whole.
   * `any` for what rests on no page: the clock's own acts, and marks that bar nothing, such as the opening of a letter.
   */
  version: number | "any";
  visibility: Visibility;
  /** Names and texts that belong to the event; erasable. */
  payload: Record<string, unknown>;
  /** New values of the application's own labels. */
  head?: { title?: string; applicantName?: string; institution?: string };
  /** What else is written in the same transaction: letters, mail, reminders, rows of casework. */
  effects(repositories: Repositories, changed: Changed): Promise<void>;
}

/**
 * The one road by which an application changes: lock, check who and which version, decide, save, log, and write what
 * follows from it, all in one transaction.
 */
export async function changeApplication(
  deps: UseCaseDeps,
  change: ApplicationChange,
): Promise<Result<Changed, ChangeProblem>> {
  const now = await deps.now();
  const today = osloDate(now);
  return deps.transact(async (repositories) => {
    const before = await repositories.applications.findForUpdate(change.applicationId);
    if (!before) return refuse({ code: "not-found" } as const);
    const { command } = change;
    const unitId = ("unitId" in command ? command.unitId : null) ?? undefined;
    const part = before.state.parts.find((candidate) => candidate.unitId === unitId);
    const payer = "payer" in command ? command.payer : undefined;
    const target = { applicantId: before.applicantId, unitId, decidedBy: part?.decidedBy, payer };
    if (!mayCommand(change.actor, command.type, target)) return refuse({ code: "not-found" } as const);

    const version = unitId === undefined ? before.version : before.parts[unitId]?.version;
    if (change.version !== "any" && version !== change.version)
      return refuse(await changedMeanwhile(repositories, before.id));

    // Of an erased case nothing is left to act on, and nobody is left to tell.
    if (before.personalDataErasedAt) return refuse({ code: "refused", reason: "not-possible-now" } as const);
    const decided = decide(before.state, command, {
      today,
      calendar: deps.calendar,
      secondReview: command.type === "decide" && (await repositories.settings.get("secondReview")),
    });
    if (!decided.ok) return refuse({ code: "refused", reason: decided.problem } as const);
    const after = decided.value.reduce<ApplicationState>(evolve, before.state);
    // Opening a letter changes nothing that a page rests on: no version moves, and no form of staff is turned away.
    const saved =
      command.type === "open-letter" || (await repositories.applications.save(before, after, now, change.head));
    if (!saved) return refuse(await changedMeanwhile(repositories, before.id));

    const { visibility, payload } = change;
    await repositories.events.append(
      before.id,
      change.actor.id,
      now,
      decided.value.map((event) => ({ event, visibility, payload })),
    );
    const changed = { before, after, now, today };
    await change.effects(repositories, changed);
    return ok(changed);
  });
}

async function changedMeanwhile(
  repositories: Repositories,
  applicationId: string,
): Promise<{ code: "changed-meanwhile"; latest: LatestChange | null }> {
  const latest = (await repositories.events.listEnvelopes(applicationId)).at(-1);
  if (!latest) return { code: "changed-meanwhile", latest: null };
  const names = await repositories.identity.namesOf([latest.actorId]);
  return {
    code: "changed-meanwhile",
    latest: { type: latest.type, at: new Date(latest.at), actorName: names.get(latest.actorId) ?? "" },
  };
}
