import type { Actor } from "~/app/domain/applications/mayCommand";
import { casePartyOf } from "~/app/domain/messages/casePartyOf";
import {
  canWriteMessages,
  listMessageSubjects,
  listToldParties,
  needsNotice,
  type CaseParty,
  type ToldParties,
} from "~/app/domain/messages/messageParties";
import { ok, refuse, type Result } from "~/app/domain/result";
import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import { storableText } from "~/app/domain/storableText";
import { writeMessageNotice } from "~/app/letters/writeMessageNotice";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { IncomingFile } from "./attachFile";
import type { UseCaseDeps } from "./deps";
import { listHolders } from "./listHolders";

export type MessageProblem =
  /** Not there, or not yours: the two read alike. */
  | { code: "not-found" }
  /** The case is closed, dismissed or withdrawn: its thread can only be read. */
  | { code: "closed" }
  /** A unit that has no part of the case, or is not the writer's to write for. */
  | { code: "subject-unknown" }
  | { code: "personal-number" };

/**
 * Writes a message in the thread of a case, both ways, and tells those whom it concerns by mail: that there is
 * something to read, never what. It is no event and moves no date: a question after completeness never stops the
 * clock. The same request twice writes one message.
 * @param request.as which of the writer's capacities the page was for
 * @param request.unitId whose part it is about; null for the whole case
 * @param request.files checked by `checkMessageFiles`
 */
export async function writeMessage(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    as: CaseParty["party"];
    unitId: string | null;
    body: string;
    files: readonly IncomingFile[];
    requestId: string;
  },
): Promise<Result<{ isNew: boolean }, MessageProblem>> {
  const { applicationId, actor, as, unitId, files, requestId } = request;
  const body = storableText(request.body);
  const now = await deps.now();
  if (findPersonalNumbers(body).length > 0) return refuse({ code: "personal-number" } as const);
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.findForUpdate(applicationId);
    const writer = record && casePartyOf(actor, record, as);
    if (!record || !writer) return refuse({ code: "not-found" } as const);
    if (!canWriteMessages(record.state)) return refuse({ code: "closed" } as const);
    const caseUnits = record.state.parts.map((part) => part.unitId);
    if (!listMessageSubjects(writer, caseUnits).includes(unitId)) return refuse({ code: "subject-unknown" } as const);
    const row = { applicationId, unitId, from: as, writtenBy: actor.id, body, writtenAt: now, requestId };
    const added = await repositories.messages.add(row, files);
    if (added) await notice(deps, repositories, record, listToldParties(row, caseUnits), added.number, now);
    return ok({ isNew: added !== null });
  });
}

async function notice(
  deps: UseCaseDeps,
  repositories: Repositories,
  record: ApplicationRecord,
  told: ToldParties,
  number: number,
  now: Date,
): Promise<void> {
  for (const recipient of await listRecipients(repositories, record, told)) {
    const { accountId, email, language, page } = recipient;
    if (!needsNotice(await repositories.messages.findReader(record.id, accountId))) continue;
    const url = `${deps.baseUrl}/${language}/${page}/${record.id}/meldinger`;
    const { reference, title } = record;
    const { subject, body } = writeMessageNotice({ reference, title, url, operator: deps.operatorName }, language);
    await repositories.mail.add({ applicationId: record.id, recipient: email, subject, body, language }, now);
    await repositories.messages.markNoticed(record.id, accountId, number);
  }
}

interface Recipient {
  accountId: string;
  email: string;
  language: ApplicationRecord["language"];
  /** Under which address this person finds the case. */
  page: "saker" | "ko" | "enhet";
}

/** The applicant at the address of the latest submission; of staff the one who has the case, else all of them. */
async function listRecipients(
  repositories: Repositories,
  record: ApplicationRecord,
  told: ToldParties,
): Promise<Recipient[]> {
  const found: Recipient[] = [];
  if (told.applicant) {
    const submission = await repositories.applications.findSubmission(record.id);
    const email = submission?.content.email;
    if (typeof email !== "string" || !email.trim()) throw new RangeError(`no address in application ${record.id}`);
    found.push({ accountId: record.applicantId, email: email.trim(), language: record.language, page: "saker" });
  }
  if (told.caseworkers) {
    for (const { id, email } of await listHolders(repositories, record, null))
      found.push({ accountId: id, email, language: "nb", page: "ko" });
  }
  for (const unitId of told.units) {
    for (const { id, email } of await repositories.identity.listWithRole("unit-staff", unitId))
      found.push({ accountId: id, email, language: "nb", page: "enhet" });
  }
  return found.filter(({ accountId }, at) => found.findIndex((one) => one.accountId === accountId) === at);
}
