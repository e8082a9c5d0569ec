import type { Actor } from "~/app/domain/applications/mayCommand";
import { mayChargeFor } from "~/app/domain/fees/mayChargeFor";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { UseCaseDeps } from "./deps";

/** Takes an entry of time back, until it is invoiced; a second click finds it taken back. */
export async function cancelHours(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; payer: string; hoursId: string },
): Promise<Result<null, "not-found" | "already-invoiced">> {
  const { applicationId, actor, payer, hoursId } = request;
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    if (!record || !mayChargeFor(actor, payer, record)) return refuse("not-found" as const);
    const time = await repositories.money.listHours(applicationId);
    const entry = time.find((one) => one.id === hoursId && one.payer === payer);
    if (!entry) return refuse("not-found" as const);
    if (entry.isInvoiced) return refuse("already-invoiced" as const);
    await repositories.money.cancelHours(hoursId, { applicationId, payer }, now);
    return ok(null);
  });
}
