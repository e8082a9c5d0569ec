import { expect, test } from "vitest";
import type { Provider, Subject } from "~/schemas/recordFolder";
import { listProvidersAbout, removeSubject, saveSubject } from "./changeSubjects";
import { emptyFolder } from "./emptyFolder";

const child: Subject = { id: "c", kind: "child", name: "Máret", birthDate: null, relation: "mor" };
const friend: Subject = { id: "f", kind: "attorney", name: "Per", birthDate: null, relation: "" };
const folder = { ...emptyFolder("nb"), subjects: [...emptyFolder("nb").subjects, child, friend] };
const about = (subjectId: string): Provider => ({
  ...{ id: "p", kind: "gp", registerId: null, name: "Legekontoret", address: "", town: "", email: "", subjectId },
  ...{ period: "", scope: "", request: null, review: null, corrections: [] },
});
const ids = (changed: typeof folder) => changed.subjects.map(({ id }) => id);

test("somebody new comes last", () => {
  expect(ids(saveSubject(folder, { ...child, id: "new" }))).toEqual(["self", "c", "f", "new"]);
});

test("somebody who is changed keeps their place", () => {
  const changed = saveSubject(folder, { ...child, name: "Máret Ánne" });
  expect(changed.subjects.map(({ name }) => name)).toEqual(["", "Máret Ánne", "Per"]);
});

test("somebody is taken out", () => {
  expect(ids(removeSubject(folder, "c"))).toEqual(["self", "f"]);
});

test("the person themselves stays", () => {
  expect(ids(removeSubject(folder, "self"))).toEqual(["self", "c", "f"]);
});

test("somebody whom a provider has records about stays", () => {
  const used = { ...folder, providers: [about("c")] };
  expect(listProvidersAbout(used, "c").map(({ name }) => name)).toEqual(["Legekontoret"]);
  expect(ids(removeSubject(used, "c"))).toEqual(["self", "c", "f"]);
});
