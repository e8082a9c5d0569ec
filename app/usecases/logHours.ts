import { systemActor, type Actor } from "~/app/domain/applications/mayCommand";
import { totalSoFar } from "~/app/domain/fees/CaseCosts";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Activity } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { joinTransaction } from "./joinTransaction";
import { loadCaseCosts, priceTime } from "./loadCaseCosts";
import { writeToApplicant } from "./writeToApplicant";

export type HoursProblem =
  /** Not there, or not yours: the two read alike. */
  | "not-found"
  | "case-closed"
  /** The applicant is asked whether it may cost more, and has not said yes. */
  | "cost-hold"
  /** It would pass the applicant's ceiling, and before the case is complete the applicant can't be asked. */
  | "above-ceiling"
  | "already-invoiced"
  | "day-in-the-future"
  | "day-before-receipt";

export interface LoggedHours {
  /** False where the time would have passed the applicant's ceiling: then it is not kept, and the applicant is asked. */
  isLogged: boolean;
}

/**
 * Logs time worked on a case, for one payer. Time that would take the case above what the applicant has said yes to is
 * not kept: the same transaction puts the case on hold and asks the applicant. The same request twice logs once.
 * @param request.minutes time worked, whole minutes
 * @param request.workedOn the day of the work, Europe/Oslo: its prices apply
 */
export async function logHours(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    payer: string;
    requestId: string;
    workedOn: PlainDate;
    minutes: number;
    activity: Activity;
    note: string;
  },
): Promise<Result<LoggedHours, HoursProblem>> {
  const { applicationId, actor, payer, requestId, workedOn, minutes, activity, note } = request;
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`no whole minutes of work: ${minutes}`);
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    // The lock: two who log at once are summed one after the other.
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record || record.personalDataErasedAt || !mayChargeFor(actor, payer, record))
      return refuse("not-found" as const);
    if (await repositories.money.hasLogged(requestId)) return ok({ isLogged: true });
    const { state } = record;
    if (state.stage === "closed") return refuse("case-closed" as const);
    if (state.costHold) return refuse("cost-hold" as const);
    if (workedOn > osloDate(now)) return refuse("day-in-the-future" as const);
    if (workedOn < state.firstReceivedOn) return refuse("day-before-receipt" as const);
    const costs = await loadCaseCosts(repositories, record);
    const own = costs.payers.find((one) => one.payer === payer) ?? {
      payer,
      lists: await repositories.money.listPrices(payer),
      time: [],
      current: null,
      computed: null,
    };
    if (own.current && own.current.status !== "drafted") return refuse("already-invoiced" as const);

    const work = { workedOn, minutes, activity };
    // A waiver is decided when the invoice is drafted; until then the full price counts.
    const computed = priceTime(own, costs.content, false, [work]);
    const others = costs.payers.filter((one) => one.payer !== payer);
    const totalOre = totalSoFar([...others, { ...own, computed }]);
    const { ceilingOre } = state;
    if (ceilingOre !== null && totalOre > ceilingOre) {
      if (state.stage !== "complete") return refuse("above-ceiling" as const);
      const costOre = totalSoFar(costs.payers);
      const asked = await changeApplication(joinTransaction(deps, repositories), {
        applicationId,
        actor: systemActor,
        version: record.version,
        command: { type: "reach-ceiling", totalOre },
        visibility: "applicant",
        payload: {},
        effects: async () => {
          await writeToApplicant(deps, repositories, record, { kind: "ceiling", costOre, ceilingOre }, now);
        },
      });
      if (!asked.ok) throw new Error(`the applicant could not be asked: ${asked.problem.code}`);
      return ok({ isLogged: false });
    }
    await repositories.money.addHours({
      ...{ applicationId, payer, workedBy: actor.id, requestId, note },
      ...{ ...work, loggedAt: now },
    });
    return ok({ isLogged: true });
  });
}
