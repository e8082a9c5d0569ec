import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import type { Owner } from "~/db/repositories/drafts";
import { attachFile, maxAttachments } from "./attachFile";
import { removeFile } from "./removeFile";
import { startDraft } from "./startDraft";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());

const owner: Owner = { accountId: null, browserHash: "a browser" };
const file = (name: string) => ({ name, mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7") });

test("a file that is taken out is no longer in the draft; the others stay, and taking it out twice changes nothing", async () => {
  const { deps, read } = harness.portal;
  const id = await startDraft(deps, owner, "nb");
  const workbook = await attachFile(deps, owner, id, "workbook", file("tabell.xlsx"));
  const first = await attachFile(deps, owner, id, "attachments", file("en.pdf"));
  const second = await attachFile(deps, owner, id, "attachments", file("to.pdf"));
  if (!workbook.ok || !first.ok || !second.ok) throw new Error("not attached");

  expect(await removeFile(deps, owner, id, first.value.id)).toMatchObject({ ok: true });
  const after = await removeFile(deps, owner, id, workbook.value.id);
  expect((await read.drafts.find(id, owner))?.content).toMatchObject({ workbook: "", attachments: [second.value.id] });
  expect(await removeFile(deps, owner, id, workbook.value.id)).toEqual(after);
});

test("somebody else's draft keeps its files", async () => {
  const { deps, read } = harness.portal;
  const id = await startDraft(deps, owner, "nb");
  const attached = await attachFile(deps, owner, id, "attachments", file("en.pdf"));
  if (!attached.ok) throw new Error("not attached");
  const stranger = { accountId: null, browserHash: "another browser" };
  expect(await removeFile(deps, stranger, id, attached.value.id)).toEqual({
    ok: false,
    problem: { code: "not-found" },
  });
  expect((await read.drafts.find(id, owner))?.content.attachments).toEqual([attached.value.id]);
});

test("the eleventh attachment is not taken, and one out makes room for another", async () => {
  const { deps } = harness.portal;
  const id = await startDraft(deps, owner, "nb");
  const ids: string[] = [];
  for (let count = 0; count < maxAttachments; count++) {
    const outcome = await attachFile(deps, owner, id, "attachments", file(`${count}.pdf`));
    if (outcome.ok) ids.push(outcome.value.id);
  }
  expect(ids).toHaveLength(10);
  expect(await attachFile(deps, owner, id, "attachments", file("11.pdf"))).toEqual({
    ok: false,
    problem: { code: "too-many" },
  });
  await removeFile(deps, owner, id, ids[3]!);
  expect(await attachFile(deps, owner, id, "attachments", file("11.pdf"))).toMatchObject({ ok: true });
});
