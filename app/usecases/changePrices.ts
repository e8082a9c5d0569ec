import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { PriceContent } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

export type PriceProblem = "not-found" | "day-in-the-past" | "day-not-after-latest";

/**
 * Adds a payer's prices from a day on. A list that applies is never changed, and nothing changes backwards: the day is
 * today or later, and after the latest list's. The same request twice adds one list.
 * @see forskrift 2023-01-11-48 § 8: prices are public, and changes are announced in reasonable time
 */
export async function changePrices(
  deps: UseCaseDeps,
  request: { actor: Actor; requestId: string; payer: string; validFrom: PlainDate; content: PriceContent },
): Promise<Result<null, PriceProblem>> {
  const { actor, requestId, payer, validFrom, content } = request;
  if (!actor.roles.includes("administrator")) return refuse("not-found");
  const now = await deps.now();
  return deps.transact(async ({ money }) => {
    const lists = await money.listPrices(payer);
    if (lists.some((list) => list.id === requestId)) return ok(null);
    if (validFrom < osloDate(now)) return refuse("day-in-the-past" as const);
    if (lists.some((list) => list.validFrom >= validFrom)) return refuse("day-not-after-latest" as const);
    const added = await money.addPrices({
      ...{ id: requestId, payer, validFrom, content },
      ...{ enteredBy: actor.id, enteredAt: now },
    });
    return added ? ok(null) : refuse("day-not-after-latest" as const);
  });
}
