import { afterAll, beforeAll, expect, test } from "vitest";
import { tableFields } from "~/app/domain/sample-tables/builder/draftTables";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import { earlierStarts } from "./tableStarts";

let server: TestPortal;
beforeAll(async () => {
  server = await createTestPortal();
});
afterAll(() => server.close());

test("tables of one's own applications are offered, the newest application first, and nobody else's", async () => {
  const { deps } = server.portal;
  const ingrid = server.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "" };
  for (const title of ["Den eldste", "Den nyeste"]) {
    const draftId = await startDraft(deps, owner, "nb");
    const changes = { ...wholeDraft, tableChoice: "build", ...tableFields([{ ...exampleTable, title }]) };
    await saveDraft(deps, owner, draftId, { baseVersion: 1, changes });
    expect((await submitApplication(deps, owner, ingrid, draftId)).ok).toBe(true);
  }
  expect((await earlierStarts(server.portal, owner)).map(({ title }) => title)).toEqual(["Den nyeste", "Den eldste"]);
  const other = { accountId: server.person("marit").id, browserHash: "" };
  expect(await earlierStarts(server.portal, other)).toEqual([]);
});
