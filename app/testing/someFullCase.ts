import { writeInvoicePdf } from "~/app/adapters/pdf/writeInvoicePdf";
import { osloDate } from "~/app/domain/osloDate";
import { wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { deliverWhole } from "~/app/testing/deliverWhole";
import { someDecision } from "~/app/testing/someDecision";
import { attachFile } from "~/app/usecases/attachFile";
import { decidePart } from "~/app/usecases/decidePart";
import { declareComplete } from "~/app/usecases/declareComplete";
import { draftInvoice } from "~/app/usecases/draftInvoice";
import { logHours } from "~/app/usecases/logHours";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { saveDraft } from "~/app/usecases/saveDraft";
import { sendInvoice } from "~/app/usecases/sendInvoice";
import { startAnswer } from "~/app/usecases/startAnswer";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import { writeMessage } from "~/app/usecases/writeMessage";
import { writeNote } from "~/app/usecases/writeNote";
import type { DraftContent } from "~/schemas/draft";

/** Every typed field of an application with a word in it that can be looked for afterwards. */
export const markedDraft = (mark: string): DraftContent => ({
  ...wholeDraft,
  projectTitle: `${mark} tittel`,
  useDescription: `${mark} bruk`,
  "purposeFit.hkr": `${mark} formål`,
  "purposeFit.npr": `${mark} formål`,
  figures: `${mark} tall`,
  linkageReason: `${mark} grunn`,
  name: `${mark} navn`,
  email: `${mark}@fjordvik.example`,
  phone: `${mark} telefon`,
  institution: `${mark} universitet`,
  invoiceRecipient: `${mark} adresse`,
  invoiceReference: `${mark} referanse`,
  recipients: `${mark}@fjordvik.example\n${mark}.kollega@fjordvik.example`,
});

type Answer = { ok: true; value: unknown } | { ok: false; problem: unknown };
async function must<Reply extends Answer>(reply: Promise<Reply>): Promise<Extract<Reply, { ok: true }>["value"]> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/**
 * A case of two units that has been through everything, with a word in every text and file that can be looked for:
 * sent in, asked for more and answered, complete, with messages, files, notes, an assessment, decisions, postponements,
 * a proposed grouping, an appeal that was upheld, deliveries, hours and an invoice. It is not closed.
 * @returns its id
 */
export async function someFullCase(harness: TestPortal, word: string, mark: string): Promise<string> {
  const { deps, read } = harness.portal;
  const { pool } = harness.database;
  const [applicant, marit] = [harness.person(word), harness.person("marit")];
  const staff = { fhi: harness.person("unit-fhi"), "fhi-npr-kpr": harness.person("unit-fhi-npr-kpr") };
  const owner = { accountId: applicant.id, browserHash: "none" };
  const today = osloDate(await deps.now());
  const file = { name: `${mark}.pdf`, mediaType: "application/pdf", bytes: Buffer.from(`%PDF-1.7\n${mark}\n`) };

  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: markedDraft(mark) });
  await must(attachFile(deps, owner, draftId, "attachments", file));
  const { applicationId } = await must(submitApplication(deps, owner, applicant, draftId));
  const load = async () => {
    const record = await read.applications.find(applicationId);
    if (!record) throw new RangeError("the case is gone");
    return record;
  };
  const act = async (actor = marit) => ({ applicationId, actor, version: (await load()).version });

  const comments = [{ field: "figures" as const, comment: `${mark} hvilke år?` }];
  await must(requestSupplement(deps, { ...(await act()), comments }));
  const answer = await must(startAnswer(deps, applicant, applicationId));
  const drafted = await read.drafts.find(answer.draftId, owner);
  const changes = { figures: `${mark} tall for 2024` };
  await saveDraft(deps, owner, answer.draftId, { baseVersion: drafted?.version ?? 1, changes });
  await must(submitApplication(deps, owner, applicant, answer.draftId));
  await must(declareComplete(deps, { ...(await act()), completeOn: today }));

  const about = { applicationId, unitId: null, body: `${mark} melding`, files: [file] };
  const newRequest = () => ({ requestId: deps.newId() });
  await must(writeMessage(deps, { ...about, actor: applicant, as: "applicant", ...newRequest() }));
  await must(writeMessage(deps, { ...about, actor: marit, as: "caseworker", ...newRequest() }));
  const note = { applicationId, unitId: null, body: `${mark} notat` };
  await must(writeNote(deps, { ...note, actor: marit, as: "caseworker", ...newRequest() }));

  for (const unitId of ["fhi", "fhi-npr-kpr"] as const) {
    const part = (await load()).parts[unitId];
    if (!part) throw new RangeError(`no part of ${unitId}`);
    const rows: [string, unknown[]][] = [
      [
        `INSERT INTO postponement (custodian_case_id, reason, likely_on, postponed_by, postponed_on, no_letter_because)
         VALUES ($1, $2, '2027-02-01', $3, '2026-12-01', $2)`,
        [part.id, `${mark} utsatt`, marit.id],
      ],
      [
        `INSERT INTO postponement_draft (custodian_case_id, content, saved_by, saved_at)
         VALUES ($1, jsonb_build_object('reason', $2::text), $3, now())`,
        [part.id, `${mark} utkast`, marit.id],
      ],
      [
        `INSERT INTO regrouping_proposal (id, custodian_case_id, table_key, title, asked, proposed, reason, proposed_by, proposed_on, answer)
         VALUES (gen_random_uuid(), $1, 't1', $2, jsonb_build_object('title', $2::text), jsonb_build_object('title', $2::text), $2, $3, '2026-12-01', $2)`,
        [part.id, `${mark} gruppering`, marit.id],
      ],
    ];
    for (const [text, values] of rows) await pool.query(text, values);
    const reasons = `${mark} begrunnelse`;
    await must(
      decidePart(deps, {
        ...{ applicationId, actor: marit, unitId, version: part.version, proposedBy: null },
        content: { ...someDecision("granted", reasons), conditions: `${mark} vilkår` },
      }),
    );
    await pool.query(
      `INSERT INTO decision_proposal (custodian_case_id, content, proposed_by, proposed_at)
       VALUES ($1, jsonb_build_object('reasons', $2::text), $3, now())`,
      [part.id, `${mark} forslag`, marit.id],
    );
    const deliveryId = await deliverWhole(harness.portal, {
      ...{ applicationId, actor: staff[unitId], unitId, note: `${mark} levert` },
    });
    await pool.query(
      `UPDATE delivery SET deviations = jsonb_build_array(jsonb_build_object('code', 'extra-sheet', 'reason', $2::text)),
         tables = jsonb_build_array(jsonb_build_object('title', $2::text)), correction_reason = $2 WHERE id = $1`,
      [deliveryId, `${mark} avvik`],
    );
    await pool.query(
      "UPDATE stored_file SET name = $2, bytes = $3 WHERE id = (SELECT file_id FROM delivery_file WHERE delivery_id = $1)",
      [deliveryId, `${mark}.xlsx`, Buffer.from(`PK ${mark}`)],
    );
    await pool.query(
      `INSERT INTO delivery_fetch (delivery_id, file_id, account_id, recipient, fetched_at)
       SELECT $1, file_id, $2, $3, now() FROM delivery_file WHERE delivery_id = $1`,
      [deliveryId, applicant.id, `${mark}@fjordvik.example`],
    );
  }
  await pool.query(
    `INSERT INTO assessment (application_id, content, saved_by, saved_at)
     VALUES ($1, jsonb_build_object('notes', $2::text), $3, now())`,
    [applicationId, `${mark} vurdering`, marit.id],
  );
  await pool.query(
    `INSERT INTO appeal (application_id, unit_id, text, late_reason, lodged_on, until, result, reasons)
     VALUES ($1, 'fhi', $2, $2, '2026-12-01', '2026-12-10', 'upheld', $2)`,
    [applicationId, `${mark} klage`],
  );
  const work = { applicationId, payer: "fhi", minutes: 180, activity: "preparation" as const, workedOn: today };
  await must(logHours(deps, { ...work, actor: staff.fhi, note: `${mark} timer`, ...newRequest() }));
  const npr = { ...work, payer: "fhi-npr-kpr", actor: staff["fhi-npr-kpr"], note: `${mark} timer uten faktura` };
  await must(logHours(deps, { ...npr, ...newRequest() }));
  const terms = { version: null, waiver: false, discount: { amountOre: 100, reason: `${mark} rabatt` } };
  const { invoiceId } = await must(draftInvoice(deps, { applicationId, actor: staff.fhi, payer: "fhi", ...terms }));
  const invoice = await read.money.findInvoice(invoiceId);
  await must(
    sendInvoice(deps, {
      ...{ applicationId, actor: staff.fhi, invoiceId, version: invoice?.version ?? 0 },
      print: writeInvoicePdf,
    }),
  );
  return applicationId;
}
