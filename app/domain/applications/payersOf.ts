import type { ApplicationState } from "./applicationState";
import { handler } from "./mayCommand";

/** Who may have worked on a case and has to invoice or say that nothing is owed: Helsedataservice and its units. */
export function payersOf(state: Pick<ApplicationState, "parts">): string[] {
  const worked = state.parts.filter(({ outcome }) => outcome === "granted" || outcome === "granted-in-part");
  return [handler, ...worked.map(({ unitId }) => unitId)];
}
