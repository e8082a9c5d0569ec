import type { ApplicationState } from "../applications/applicationState";
import { handler } from "../applications/mayCommand";

/**
 * Who may send an invoice in a case: the handler, each unit whose part was not turned down, and each unit that has
 * time on record whatever became of its part. The handler first, then in the order of the parts.
 */
export function listPayers(state: Pick<ApplicationState, "parts">, withTime: readonly string[] = []): string[] {
  const units = state.parts.filter(
    ({ unitId, status }) => !["refused", "dismissed"].includes(status) || withTime.includes(unitId),
  );
  return [handler, ...units.map(({ unitId }) => unitId)];
}
