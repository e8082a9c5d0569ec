import type { WorkbookProblem } from "~/app/adapters/workbook/WorkbookProblem";
import type { WorkbookReading } from "~/app/adapters/workbook/WorkbookReading";
import { decide, type LifecycleProblem } from "~/app/domain/applications/decide";
import { mayCommand, type Actor } from "~/app/domain/applications/mayCommand";
import { barring, type Deviation } from "~/app/domain/deliveries/Deviation";
import { osloDate } from "~/app/domain/osloDate";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { WorkbookQuestion } from "~/app/domain/sample-tables/judgeWorkbook";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { UseCaseDeps } from "./deps";
import { findGranted } from "./findGranted";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface UploadDeps extends UseCaseDeps {
  /** Reads a workbook in a process of its own. */
  readWorkbook(file: {
    bytes: Buffer;
    fileName: string;
    question: WorkbookQuestion;
  }): Promise<Result<WorkbookReading, WorkbookProblem>>;
}

export type UploadProblem =
  | { code: "not-found" }
  | { code: "refused"; reason: LifecycleProblem }
  /** The delivery to be corrected is not one that was released to the applicant, or was corrected already. */
  | { code: "nothing-to-correct" }
  | { code: "workbook"; problem: WorkbookProblem }
  | { code: "personal-number"; where: readonly string[] }
  /** Deviations that nobody has given a reason for, or that no reason helps against; nothing is kept. */
  | { code: "barred"; deviations: Deviation[]; barring: Deviation[] };

export interface UploadRequest {
  applicationId: string;
  actor: Actor;
  unitId: string;
  /** Made by the page: a doubled click uploads once. */
  deliveryId: string;
  whole: boolean;
  note: string;
  /** The delivery that this one corrects, and why. */
  correction: { corrects: string; reason: string } | null;
  file: { name: string; bytes: Buffer };
  /** By the key of the deviation. */
  reasons: Readonly<Record<string, string>>;
}

/**
 * Takes in a finished table from a unit, once more checked: it is kept only when every deviation has its reason. The
 * applicant sees nothing of it until it is released.
 * @returns the id of the delivery
 */
export async function uploadDelivery(
  deps: UploadDeps,
  request: UploadRequest,
): Promise<Result<{ deliveryId: string }, UploadProblem>> {
  const { applicationId, unitId, deliveryId, file, correction } = request;
  const now = await deps.now();
  const found = await deps.transact(async (repositories) => {
    const record = await repositories.applications.find(applicationId);
    const problem = await whyNot(deps, repositories, record, request, now);
    if (problem || !record) return refuse<UploadProblem>(problem ?? { code: "not-found" });
    return ok({
      granted: await findGranted(deps, repositories, record, unitId),
      corrected: await correctedBy(repositories, correction),
    });
  });
  if (!found.ok) return found;
  const whole = found.value.corrected?.whole ?? request.whole;
  const { granted, rules, general } = found.value.granted;
  const reading = await deps.readWorkbook({
    bytes: file.bytes,
    fileName: file.name,
    question: {
      catalogue: { codeLists: [], variables: [], unitsOfCount: [], sources: [] },
      sourceIds: [],
      corrections: [],
      delivery: { granted, rules, general, whole },
    },
  });
  if (!reading.ok) return refuse({ code: "workbook", problem: reading.problem });
  const { delivery: check, personalNumbersIn, format } = reading.value;
  if (format !== "xlsx" || !check)
    return refuse({ code: "workbook", problem: { code: "workbook-not-recognised", status: 415, actual: "csv" } });
  if (personalNumbersIn.length > 0) return refuse({ code: "personal-number", where: personalNumbersIn });
  const barred = barring(check.deviations, request.reasons);
  if (barred.length > 0) return refuse({ code: "barred", deviations: check.deviations, barring: barred });

  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    const before = await repositories.deliveries.find(deliveryId);
    // The second of two clicks finds what the first one kept.
    if (before) {
      const isOwn = before.applicationId === applicationId && before.unitId === unitId;
      return isOwn ? ok({ deliveryId }) : refuse<UploadProblem>({ code: "not-found" });
    }
    const problem = await whyNot(deps, repositories, record, request, now);
    const custodianCaseId = record?.parts[unitId]?.id;
    if (problem || !custodianCaseId) return refuse<UploadProblem>(problem ?? { code: "not-found" });
    await repositories.deliveries.add(
      {
        id: deliveryId,
        custodianCaseId,
        whole,
        note: request.note,
        corrects: correction?.corrects ?? null,
        correctionReason: correction?.reason ?? "",
        deviations: check.deviations.map((one) => ({ ...one, reason: request.reasons[one.key]?.trim() ?? "" })),
        tables: check.tables,
        uploadedBy: request.actor.id,
        uploadedAt: now,
      },
      { name: file.name, mediaType: xlsxType, bytes: file.bytes },
    );
    return ok({ deliveryId });
  });
}

/** Who may, and what the state of the part allows: the same rules that the release is held to later. */
async function whyNot(
  deps: UseCaseDeps,
  repositories: Repositories,
  record: ApplicationRecord | null,
  { actor, unitId, deliveryId, whole, correction }: UploadRequest,
  now: Date,
): Promise<UploadProblem | null> {
  if (!record || !mayCommand(actor, "deliver", { applicantId: record.applicantId, unitId }))
    return { code: "not-found" };
  const command = correction
    ? ({ type: "correct-delivery", unitId, deliveryId, corrects: correction.corrects } as const)
    : ({ type: "deliver", unitId, deliveryId, whole } as const);
  const decided = decide(record.state, command, { today: osloDate(now), calendar: deps.calendar });
  if (!decided.ok) return { code: "refused", reason: decided.problem };
  if (!correction) return null;
  const corrected = await correctedBy(repositories, correction);
  const isOwn = corrected?.applicationId === record.id && corrected.unitId === unitId;
  return isOwn && corrected.status === "released" ? null : { code: "nothing-to-correct" };
}

const correctedBy = (repositories: Repositories, correction: UploadRequest["correction"]) =>
  correction ? repositories.deliveries.find(correction.corrects) : Promise.resolve(null);
