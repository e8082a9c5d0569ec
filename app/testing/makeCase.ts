import type { Portal } from "~/app/portal";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { declareComplete } from "~/app/usecases/declareComplete";
import { decidePart } from "~/app/usecases/decidePart";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { Account } from "~/db/repositories/identity";
import { wholeDraft } from "./createTestPortal";
import { someDecision } from "./someDecision";

type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: { code: string } };

function required<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Submits a whole application of two units. @returns its id */
export async function submitCase({ deps }: Pick<Portal, "deps">, applicant: Account): Promise<string> {
  const owner = { accountId: applicant.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  return required(await submitApplication(deps, owner, applicant, draftId)).applicationId;
}

/** Submits it, declares it complete and grants every part. @returns its id */
export async function grantCase(
  portal: Pick<Portal, "deps" | "read">,
  { applicant, caseworker }: { applicant: Account; caseworker: Actor },
): Promise<string> {
  const { deps, read } = portal;
  const applicationId = await submitCase(portal, applicant);
  const load = async () => {
    const record = await read.applications.find(applicationId);
    if (!record) throw new Error("the application is gone");
    return record;
  };
  const { version } = await load();
  const completeOn = osloDate(await deps.now());
  required(await declareComplete(deps, { applicationId, actor: caseworker, version, completeOn }));
  for (const [unitId, part] of Object.entries((await load()).parts)) {
    const content = someDecision("granted");
    const request = { applicationId, actor: caseworker, unitId, version: part?.version ?? 0, content };
    required(await decidePart(deps, request));
  }
  return applicationId;
}
