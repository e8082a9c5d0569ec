import { expect, test } from "vitest";
import type { StepStart } from "~/app/domain/applications/stepStart";
import { mergeDraft, type DraftState } from "~/app/domain/applications/mergeDraft";
import type { DraftContent, DraftSave } from "~/schemas/draft";
import { createDraftSaver, type SaveReply } from "./createDraftSaver";

const start: StepStart = {
  draftId: "1",
  version: 4,
  savedAt: "2026-11-23T13:00:00.000Z",
  saved: { projectTitle: "Fødsler", useDescription: "" },
  shown: { projectTitle: "Fødsler", useDescription: "" },
  conflicts: [],
};

/** A server that merges as the real one does, a clock that is wound by hand, and a line that can be cut. */
function surroundings() {
  let draft: DraftState = { version: 4, content: { ...start.saved }, fieldVersions: { projectTitle: 3 } };
  const saves: DraftSave[] = [];
  let timers: { at: number; run: () => void }[] = [];
  let now = 0;
  const world = {
    isDown: false,
    gone: false,
    signedOut: false,
    turnsToAnswer: 0,
    saves,
    draft: () => draft,
    timers: () => timers.map((one) => one.at - now),
  };
  return {
    world,
    elsewhere(changes: DraftContent) {
      draft = mergeDraft(draft, draft.version, changes).next;
    },
    async pass(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.run();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
    deps: {
      async post(save: DraftSave): Promise<SaveReply> {
        saves.push(save);
        for (let turn = 0; turn < world.turnsToAnswer; turn++) await Promise.resolve();
        if (world.isDown) throw new Error("no line");
        if (world.gone) return { kind: "gone" };
        if (world.signedOut) return { kind: "signed-out" };
        const { next, conflicts } = mergeDraft(draft, save.baseVersion, save.changes);
        draft = next;
        return { kind: "saved", version: next.version, savedAt: "later", conflicts };
      },
      wait(milliseconds: number, run: () => void) {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => (timers = timers.filter((one) => one !== timer));
      },
    },
  };
}

test("only changed fields are sent, once the keys have rested", async () => {
  const { deps, pass, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  saver.change({ projectTitle: "Fødsler", useDescription: "Til" });
  await pass(400);
  saver.change({ projectTitle: "Fødsler", useDescription: "Til en studie" });
  await pass(400);
  expect(world.saves).toEqual([]);
  expect(saver.getState().phase).toBe("waiting");
  await pass(200);
  expect(world.saves).toEqual([{ baseVersion: 4, changes: { useDescription: "Til en studie" } }]);
  expect(saver.getState()).toMatchObject({ phase: "resting", savedAt: "later" });
  expect(saver.isUnsaved()).toBe(false);
});

test("a failed save keeps the text and is tried again after longer and longer pauses", async () => {
  const { deps, pass, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  world.isDown = true;
  saver.change({ projectTitle: "Nytt", useDescription: "" });
  await pass(600);
  expect(saver.getState().phase).toBe("failing");
  const pauses = [];
  for (let failure = 0; failure < 6; failure++) {
    const [pause] = world.timers();
    pauses.push(pause);
    await pass(pause!);
  }
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(saver.isUnsaved()).toBe(true);
  world.isDown = false;
  await pass(30_000);
  expect(saver.getState().phase).toBe("resting");
  expect(world.draft().content.projectTitle).toBe("Nytt");
});

test("the same field changed in another tab is held back with both versions; the other field is saved", async () => {
  const { deps, elsewhere, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  elsewhere({ projectTitle: "Fra den andre fanen" });
  saver.change({ projectTitle: "Herfra", useDescription: "Ny" });
  expect(await saver.flush()).toBe(false);
  expect(saver.getState().conflicts).toEqual([
    { field: "projectTitle", saved: "Fra den andre fanen", yours: "Herfra" },
  ]);
  expect(world.draft().content).toEqual({ projectTitle: "Fra den andre fanen", useDescription: "Ny" });

  saver.resolve("projectTitle", "mine");
  expect(await saver.flush()).toBe(true);
  expect(world.draft().content.projectTitle).toBe("Herfra");
});

test("the saved version can be kept instead", async () => {
  const { deps, elsewhere, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  elsewhere({ projectTitle: "Fra den andre fanen" });
  saver.change({ projectTitle: "Herfra", useDescription: "" });
  await saver.flush();
  saver.resolve("projectTitle", "saved");
  expect(await saver.flush()).toBe(true);
  expect(world.draft().content.projectTitle).toBe("Fra den andre fanen");
});

test("a save of one field does not hide what another tab did to the next", async () => {
  const { deps, elsewhere, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  elsewhere({ projectTitle: "Fra den andre fanen" });
  saver.change({ projectTitle: "Fødsler", useDescription: "Først dette feltet" });
  expect(await saver.flush()).toBe(true);
  saver.change({ projectTitle: "Så tittelen", useDescription: "Først dette feltet" });
  expect(await saver.flush()).toBe(false);
  expect(world.draft().content.projectTitle).toBe("Fra den andre fanen");
});

test("two own saves of one field are no conflict, also beside a field that was not touched before", async () => {
  const { deps, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  saver.change({ projectTitle: "En", useDescription: "" });
  await saver.flush();
  saver.change({ projectTitle: "To", useDescription: "Ny" });
  expect(await saver.flush()).toBe(true);
  expect(world.draft().content).toEqual({ projectTitle: "To", useDescription: "Ny" });
});

test("what is typed while a save is under way is saved after it", async () => {
  const { deps, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  saver.change({ projectTitle: "En", useDescription: "" });
  world.turnsToAnswer = 10;
  void saver.flush();
  saver.change({ projectTitle: "En og to", useDescription: "" });
  expect(await saver.flush()).toBe(true);
  expect(world.draft().content.projectTitle).toBe("En og to");
});

test("a draft that is gone is not asked for again and again, but can be asked for once more", async () => {
  const { deps, pass, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  world.gone = true;
  saver.change({ projectTitle: "Nytt", useDescription: "" });
  await pass(600);
  expect(saver.getState().phase).toBe("gone");
  expect(saver.isUnsaved()).toBe(true);
  expect(world.timers()).toEqual([]);
  world.gone = false;
  expect(await saver.retry()).toBe(true);
  expect(world.draft().content.projectTitle).toBe("Nytt");
});

test("signed out, the text is kept, and the next save after signing in again goes through", async () => {
  const { deps, pass, world } = surroundings();
  const saver = createDraftSaver(deps, start);
  const phases: string[] = [];
  world.signedOut = true;
  saver.change({ projectTitle: "Nytt", useDescription: "" });
  await pass(600);
  expect(saver.getState().phase).toBe("signed-out");
  expect(saver.isUnsaved()).toBe(true);
  // Nobody is asked again and again whether they are signed in; typing asks once more, and the notice stays.
  expect(world.timers()).toEqual([]);
  saver.subscribe(() => phases.push(saver.getState().phase));
  saver.change({ projectTitle: "Nytt navn", useDescription: "" });
  await pass(600);
  expect(world.saves).toHaveLength(2);
  expect(new Set(phases)).toEqual(new Set(["signed-out"]));
  world.signedOut = false;
  expect(await saver.retry()).toBe(true);
  expect(saver.getState().phase).toBe("resting");
  expect(world.draft().content.projectTitle).toBe("Nytt navn");
});
