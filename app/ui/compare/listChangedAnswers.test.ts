import { expect, test } from "vitest";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { nb } from "~/app/i18n/nb";
import { exampleSubmission } from "../status/testing/exampleSubmission";
import { listChangedAnswers } from "./listChangedAnswers";

const changed = (content: SubmissionData["content"], more: Partial<SubmissionData> = {}) =>
  listChangedAnswers(
    exampleSubmission,
    { ...exampleSubmission, ...more, content: { ...exampleSubmission.content, ...content } },
    nb,
    "nb",
  );
const texts = (values: { text: string }[]) => values.map(({ text }) => text);

test("nothing differs between a submission and itself", () => {
  expect(changed({})).toEqual([]);
});

test("a changed answer stands with what it was, choices in words", () => {
  const answers = changed({ phone: "+47 55 00 00 01", student: "no" });
  expect(answers.map(({ label, before, after }) => [label, texts(before), texts(after)])).toEqual([
    [nb.fields.phone, ["+47 55 00 00 00"], ["+47 55 00 00 01"]],
    [nb.fields.student, ["Ja"], ["Nei"]],
  ]);
});

test("an answer that was filled in, or emptied, has no value on the other side", () => {
  const [recipient] = changed({ invoiceReference: "" });
  expect([recipient?.before.length, recipient?.after]).toEqual([1, []]);
});

test("tables are left to those who compare them", () => {
  expect(changed({ tables: [], "tableModel.t1": "" })).toEqual([]);
});

test("a file that was sent again under the same name is another file", () => {
  const files = exampleSubmission.files.map((file) => (file.id === "file-2" ? { ...file, id: "file-9" } : file));
  const [attachments] = changed({ attachments: ["file-9", "file-3"] }, { files });
  expect(attachments?.after.map(({ fileId }) => fileId)).toEqual(["file-9", "file-3"]);
});
