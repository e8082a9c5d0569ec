import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { PartAction } from "~/app/domain/applications/offeredActions";
import { decidePart } from "~/app/usecases/decidePart";
import { deliverPart } from "~/app/usecases/deliverPart";
import { postponePart } from "~/app/usecases/postponePart";
import { unitName } from "~/app/usecases/unitName";
import { decideForm, deliverForm, postponeForm } from "~/schemas/casework";
import { letterAsSent } from "~/app/routes/staff/letterAsSent.server";
import { loadStaffPart, partHead, type StaffAudience, type StaffPart } from "~/app/http/staffCase";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";

/** What the page of an action on one part shows, for caseworkers and for the part's own unit alike. */
export async function loadPartForm(args: LoaderFunctionArgs, audience: StaffAudience, action: PartAction) {
  return partHead(await loadStaffPart(args, audience, action), action);
}

/** Postpones a part (helseregisterloven § 19 f, second paragraph); the letter is shown first, as it will be sent. */
export async function postponeAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "postpone");
  const { unitId, dueOn } = found.part;
  return answerStaffForm(args.request, found, {
    version: found.version,
    schema: postponeForm,
    command: ({ likelyOn }) => ({ type: "postpone", unitId, likelyOn }),
    async preview({ likelyOn, reason }) {
      if (!dueOn) throw new Error("a postponement of a part without a deadline");
      return letterAsSent(found, { kind: "postponement", unit: await unitInLetter(found), dueOn, likelyOn, reason });
    },
    send: (value) => postponePart(found.portal.deps, { ...whoAndWhere(found), ...value }),
  });
}

/** Grants, grants in part or refuses a part, with the reasons. */
export async function decideAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "decide");
  const { unitId } = found.part;
  return answerStaffForm(args.request, found, {
    version: found.version,
    schema: decideForm,
    command: ({ outcome }) => ({ type: "decide", unitId, outcome }),
    preview: async ({ outcome, reasons }) =>
      letterAsSent(found, { kind: "decision", unit: await unitInLetter(found), outcome, reasons }),
    send: (value) => decidePart(found.portal.deps, { ...whoAndWhere(found), ...value }),
  });
}

/** Records a delivery, of the whole part or of some of it. */
export async function deliverAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "deliver");
  const { unitId } = found.part;
  return answerStaffForm(args.request, found, {
    version: found.version,
    schema: deliverForm,
    command: ({ delivered }) => ({ type: "deliver", unitId, whole: delivered === "whole" }),
    preview: async ({ delivered, note }) =>
      letterAsSent(found, { kind: "delivery", unit: await unitInLetter(found), whole: delivered === "whole", note }),
    send: ({ delivered, ...value }) =>
      deliverPart(found.portal.deps, { ...whoAndWhere(found), ...value, whole: delivered === "whole" }),
  });
}

const whoAndWhere = ({ record, account, part }: StaffPart) => ({
  applicationId: record.id,
  actor: account,
  unitId: part.unitId,
});

const unitInLetter = ({ portal, part, today, record }: StaffPart) =>
  unitName(portal.deps, part.unitId, today, record.language);
