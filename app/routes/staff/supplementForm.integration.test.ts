import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { tableFields } from "~/app/domain/sample-tables/builder/draftTables";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { previewSheet } from "~/app/domain/sample-tables/previewSheet";
import { drawGrid } from "~/app/domain/sample-tables/testing/drawGrid";
import { loadDraftQuestions } from "~/app/http/openQuestions";
import { loadComparison } from "~/app/http/submissionComparison";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { attachFile } from "~/app/usecases/attachFile";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startAnswer } from "~/app/usecases/startAnswer";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import type { DraftContent } from "~/schemas/draft";
import { loadSupplementForm, supplementAction } from "./supplementForm.server";

let harness: TestPortal;
let id: string;
const owner = () => ({ accountId: harness.person("ingrid").id, browserHash: "none" });

beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());

/** An application with one table that was built: county over sex and age. */
const content: DraftContent = { ...wholeDraft, tableChoice: "build", ...tableFields([exampleTable]) };

beforeEach(async () => {
  const { deps } = harness.portal;
  const draftId = await startDraft(deps, owner(), "nb");
  await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: content });
  const outcome = await submitApplication(deps, owner(), harness.person("ingrid"), draftId);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  id = outcome.value.applicationId;
});

function asked(word: string, form?: Record<string, string>): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const init = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  return {
    request: new Request("http://portal.example/nb/ko", init),
    params: { lang: "nb", applicationId: id },
    context,
  };
}

type Reply = StaffReply<{ subject: string; body: string }>;
const replied = (answer: unknown): { status: number; reply: Reply } => {
  const { data, init } = answer as { data: Reply; init: ResponseInit | null };
  return { status: init?.status ?? 200, reply: data };
};
const send = async (form: Record<string, string>, word = "marit") => supplementAction(asked(word, form));
const record = async () => {
  const found = await harness.portal.read.applications.find(id);
  if (!found) throw new Error("no such case");
  return found;
};
const place = "tableModel.t1|Tabell 1";
/** One cell, Oslo × Menn × 0–49 år, and one field. */
const whole = (more: Record<string, string> = {}) => ({
  version: "1",
  "items[0].field": "figures",
  "items[0].marked": "yes",
  "items[0].comment": "Hvilke år?",
  "cells[0].place": place,
  "cells[0].ref": "b8",
  "cells[0].comment": "Kan aldersgruppen deles?",
  ...more,
});

describe("asking about cells", () => {
  test("shows each built table as the sheet that it becomes", async () => {
    const { sheets } = await loadSupplementForm(asked("marit"));
    expect(sheets.map(({ field, preview }) => [field, preview.name])).toEqual([["tableModel.t1", "Tabell 1"]]);
    expect(JSON.stringify(sheets[0]?.preview.rows)).toContain("Møre og Romsdal");
  });

  test("a cell goes into the letter and the request by its address and in words", async () => {
    const { reply } = replied(await send(whole()));
    expect(reply.preview?.body).toContain("Celle B8 i arket «Tabell 1» («Oslo × Menn × 0–49 år»)");
    expect(reply.preview?.body).toContain("Kan aldersgruppen deles?");
    const sent = (await send(whole({ intent: "send" }))) as Response;
    expect(sent.status).toBe(303);
    expect((await harness.portal.read.casework.findOpenSupplementRequest(id))?.comments).toEqual([
      { field: "figures", comment: "Hvilke år?" },
      {
        field: "tableModel.t1",
        comment: "Kan aldersgruppen deles?",
        cell: { sheet: "Tabell 1", ref: "B8", label: "Oslo × Menn × 0–49 år" },
      },
    ]);
  });

  test("a cell alone is enough, and an empty line for a cell is let be", async () => {
    const { reply } = replied(
      await send(whole({ "items[0].marked": "", "cells[1].place": place, "cells[1].ref": "", "cells[1].comment": "" })),
    );
    expect([reply.errors, reply.step]).toEqual([[], "review"]);
  });

  test.each<{ change: Record<string, string>; field: string; code: string }>([
    { change: { "cells[0].ref": "Z99" }, field: "cells[0].ref", code: "cell-not-there" },
    { change: { "cells[0].place": "tableModel.t1|Et annet ark" }, field: "cells[0].ref", code: "cell-not-there" },
    { change: { "cells[0].ref": "" }, field: "cells[0].ref", code: "cell-missing" },
    { change: { "cells[0].comment": " " }, field: "cells[0].comment", code: "comment-missing" },
  ])("$code is told at its field, and all that was typed comes back", async ({ change, field, code }) => {
    const { status, reply } = replied(await send(whole({ ...change, intent: "send" })));
    expect([status, reply.errors]).toEqual([422, [{ field, code }]]);
    expect(JSON.stringify(reply.typed)).toContain("Hvilke år?");
    expect(await harness.portal.read.casework.findOpenSupplementRequest(id)).toBeNull();
  });

  test("a cell is taken away again without a script, and those after it move up", async () => {
    const two = whole({ "cells[1].place": place, "cells[1].ref": "C9", "cells[1].comment": "Og denne?" });
    const { reply } = replied(await send({ ...two, intent: "remove-cell 0" }));
    expect(reply).toMatchObject({
      step: "edit",
      errors: [],
      typed: { cells: [{ place, ref: "C9", comment: "Og denne?" }], items: [{ comment: "Hvilke år?" }] },
    });
  });

  test("asked again before there is an answer, what was asked stands there", async () => {
    await send(whole({ intent: "send" }));
    const { asked: before, isPossible } = await loadSupplementForm(asked("isak"));
    expect(isPossible).toBe(true);
    expect(before.map(({ field, comment, cell }) => [field, comment, cell?.ref])).toEqual([
      ["figures", "Hvilke år?", undefined],
      ["tableModel.t1", "Kan aldersgruppen deles?", "B8"],
    ]);
  });

  test("whoever asks second is told so and keeps cells and fields", async () => {
    await send(whole({ intent: "send" }));
    const { status, reply } = replied(await send(whole({ intent: "send" }), "isak"));
    expect(status).toBe(409);
    expect(reply.typed).toMatchObject({ cells: [{ ref: "b8", comment: "Kan aldersgruppen deles?" }] });
  });
});

describe("the answer", () => {
  async function answer(changes: DraftContent) {
    const { deps, read } = harness.portal;
    const started = await startAnswer(deps, harness.person("ingrid"), id);
    if (!started.ok) throw new Error(started.problem.code);
    const draft = await read.drafts.find(started.value.draftId, owner());
    if (!draft) throw new Error("no draft");
    const questions = await loadDraftQuestions(harness.portal, draft);
    await saveDraft(deps, owner(), draft.id, { baseVersion: 1, changes });
    const sent = await submitApplication(deps, owner(), harness.person("ingrid"), draft.id);
    if (!sent.ok) throw new Error(JSON.stringify(sent.problem));
    return questions;
  }

  test("the draft has each question in the order of the form, with the day to answer by", async () => {
    await send(whole({ intent: "send" }));
    const { replyBy } = (await record()).state;
    const questions = await answer({ figures: "2022–2024" });
    expect(questions).toMatchObject({ replyBy, replyReminded: false, tableIds: ["t1"] });
    expect(questions?.questions.map(({ number, step, field }) => [number, step, field])).toEqual([
      [1, "table", "tableModel.t1"],
      [2, "table", "figures"],
    ]);
  });

  test("what was asked is held side by side: the field was changed, the cell was not", async () => {
    await send(whole({ intent: "send" }));
    await answer({ figures: "2022–2024" });
    const { questions } = await loadComparison(harness.portal, await record(), new Request("http://portal.example/"));
    expect(questions).toMatchObject([
      { field: "tableModel.t1", isChanged: false, traced: { after: { ref: "B8", text: "Oslo × Menn × 0–49 år" } } },
      { field: "figures", isChanged: true },
    ]);
  });

  test("a question that was asked anew takes the place of the earlier one", async () => {
    await send(whole({ intent: "send" }));
    await send({
      version: "2",
      intent: "send",
      "items[0].field": "figures",
      "items[0].marked": "yes",
      "items[0].comment": "Hvilke fylker?",
    });
    await answer({ figures: "Alle fylker" });
    const { questions } = await loadComparison(harness.portal, await record(), new Request("http://portal.example/"));
    expect(questions.map(({ comment }) => comment)).toEqual(["Hvilke fylker?"]);
  });

  test("a cell of an uploaded sheet is followed into the new file, where its mark no longer stands", async () => {
    const { deps, read } = harness.portal;
    const sheet = (drawing: string) => ({
      name: "tabell.xlsx",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: Buffer.from(drawing),
      reading: { tables: [], findings: [], preview: [previewSheet(drawGrid(drawing), [])], sheetsLeftOut: 0 },
    });
    const draftId = await startDraft(deps, owner(), "nb");
    await saveDraft(deps, owner(), draftId, { baseVersion: 1, changes: wholeDraft });
    await attachFile(deps, owner(), draftId, "workbook", sheet("| Fylke | Menn |\n| Oslo | |"));
    const first = await submitApplication(deps, owner(), harness.person("ingrid"), draftId);
    if (!first.ok) throw new Error(JSON.stringify(first.problem));
    id = first.value.applicationId;

    const cells = { "cells[0].place": "workbook|Ark1", "cells[0].ref": "B1", "cells[0].comment": "Alle menn?" };
    const sent = (await send({ version: "1", intent: "send", "items[0].field": "figures", ...cells })) as Response;
    expect(sent.status).toBe(303);
    const started = await startAnswer(deps, harness.person("ingrid"), id);
    if (!started.ok) throw new Error(started.problem.code);
    const answerId = started.value.draftId;
    const questions = async () => {
      const draft = await read.drafts.find(answerId, owner());
      return draft && loadDraftQuestions(harness.portal, draft);
    };
    expect(await questions()).toMatchObject({ isSameWorkbook: true, unchanged: [1] });
    await attachFile(
      deps,
      owner(),
      answerId,
      "workbook",
      sheet("| Infarkt 2024 | |\n| Fylke | Menn over 18 |\n| Oslo | |"),
    );
    expect(await questions()).toMatchObject({ isSameWorkbook: false, unchanged: [] });
    const again = await submitApplication(deps, owner(), harness.person("ingrid"), answerId);
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    const compared = await loadComparison(harness.portal, await record(), new Request("http://portal.example/"));
    expect(compared.questions).toMatchObject([
      {
        cell: { sheet: "Ark1", ref: "B1", label: "Menn" },
        isChanged: true,
        traced: { before: { text: "Menn" }, after: { ref: "B2", text: "Menn over 18" } },
      },
    ]);
  });
});
