import type { ApplicationState } from "../applications/applicationState";
import { handler, mayCommand, type Actor } from "../applications/mayCommand";

/** Whether somebody may log time and draft invoices for a payer of this case: who may send its invoices. */
export function mayChargeFor(
  actor: Actor,
  payer: string,
  about: { applicantId: string; state: Pick<ApplicationState, "parts"> },
): boolean {
  const isOfCase = payer === handler || about.state.parts.some(({ unitId }) => unitId === payer);
  return isOfCase && mayCommand(actor, "send-invoice", { applicantId: about.applicantId, payer });
}
