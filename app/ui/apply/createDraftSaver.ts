import { changedFields, withoutFields } from "~/app/domain/applications/changedFields";
import type { FieldConflict } from "~/app/domain/applications/mergeDraft";
import type { StepStart } from "~/app/domain/applications/stepStart";
import type { DraftContent, DraftField, DraftSave } from "~/schemas/draft";

export type SaveReply =
  | { kind: "saved"; version: number; savedAt: string; conflicts: FieldConflict[] }
  /** The draft is not there for this browser any more: deleted, or another is signed in. */
  | { kind: "gone" }
  /** The session has ended: after signing in again, in another tab too, the next save goes through. */
  | { kind: "signed-out" }
  | { kind: "closed"; applicationId: string };

export interface SaverState {
  phase: "resting" | "waiting" | "saving" | "failing" | "signed-out" | "gone" | "closed";
  savedAt: string;
  /** The page's fields as this page knows them saved. */
  saved: DraftContent;
  conflicts: FieldConflict[];
  applicationId: string | null;
}

export interface SaverDeps {
  /** Throws when the server was not reached or could not answer. */
  post(save: DraftSave): Promise<SaveReply>;
  /** Runs something later. @returns what calls it off */
  wait(milliseconds: number, run: () => void): () => void;
}

/** From the last key to the save. */
const restMs = 600;
/** Pauses before a failed save is tried again; the last one repeats. */
const retryPausesMs = [2_000, 4_000, 8_000, 16_000, 30_000];

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/**
 * Saves a step as it is typed: only changed fields, one request at a time, and again after a failure. What was typed
 * is never thrown away, and a field in dispute is held back until the person has chosen.
 */
export function createDraftSaver(deps: SaverDeps, start: StepStart) {
  let state: SaverState = {
    phase: "resting",
    savedAt: start.savedAt,
    saved: start.saved,
    conflicts: start.conflicts,
    applicationId: null,
  };
  let typed = start.shown;
  /** The version at which this page knows a field; the page's own saves move it on, for the fields they saved. */
  const knownAt: Record<string, number> = {};
  const versionOf = (field: string) => knownAt[field] ?? start.version;
  const listeners = new Set<() => void>();
  let callOff: (() => void) | null = null;
  let failures = 0;
  let sending: Promise<void> | null = null;

  function set(change: Partial<SaverState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  const isOver = () => state.phase === "gone" || state.phase === "closed";
  const unsaved = () =>
    withoutFields(
      changedFields(state.saved, typed),
      state.conflicts.map((one) => one.field),
    );
  const hasUnsaved = () => Object.keys(unsaved()).length > 0;

  /** Fields of one age go together: a younger base would hide what another tab saved in between. */
  function nextSave(): DraftSave | null {
    const fields = Object.entries(unsaved());
    if (fields.length === 0) return null;
    const baseVersion = Math.min(...fields.map(([field]) => versionOf(field)));
    return { baseVersion, changes: Object.fromEntries(fields.filter(([field]) => versionOf(field) === baseVersion)) };
  }

  function take(save: DraftSave, reply: Exclude<SaveReply, { kind: "signed-out" }>): void {
    failures = 0;
    if (reply.kind === "gone") return set({ phase: "gone" });
    if (reply.kind === "closed") return set({ phase: "closed", applicationId: reply.applicationId });
    for (const field of Object.keys(save.changes)) knownAt[field] = reply.version;
    const theirs = Object.fromEntries(reply.conflicts.map((one) => [one.field, one.saved]));
    set({
      savedAt: reply.savedAt,
      saved: { ...state.saved, ...save.changes, ...theirs },
      conflicts: [...state.conflicts, ...reply.conflicts],
    });
  }

  async function sendAll(): Promise<void> {
    for (let save = nextSave(); save && !isOver(); save = nextSave()) {
      // Who is signed out is told so until a save goes through.
      if (state.phase !== "signed-out") set({ phase: "saving" });
      try {
        const reply = await deps.post(save);
        if (reply.kind === "signed-out") return set({ phase: "signed-out" });
        take(save, reply);
      } catch {
        const pause = retryPausesMs[Math.min(failures, retryPausesMs.length - 1)]!;
        failures += 1;
        set({ phase: "failing" });
        callOff?.();
        callOff = deps.wait(pause, () => void flush());
        return;
      }
    }
    if (!isOver()) set({ phase: "resting" });
  }

  /** Saves at once. @returns whether everything typed is now saved */
  async function flush(): Promise<boolean> {
    callOff?.();
    callOff = null;
    if (sending) await sending;
    if (hasUnsaved() && !isOver()) {
      sending ??= sendAll().finally(() => (sending = null));
      await sending;
    }
    return !hasUnsaved() && state.conflicts.length === 0;
  }

  /** Tells what the page's fields hold now. */
  function change(values: DraftContent): void {
    typed = values;
    if (state.conflicts.length > 0)
      set({ conflicts: state.conflicts.map((one) => ({ ...one, yours: values[one.field] ?? one.yours })) });
    if (isOver() || state.phase === "failing" || !hasUnsaved()) return;
    if (state.phase === "resting") set({ phase: "waiting" });
    callOff?.();
    callOff = deps.wait(restMs, () => void flush());
  }

  /** The person has chosen; with "saved", the page shows the saved value from now on. */
  function resolve(field: DraftField, keep: "mine" | "saved"): void {
    const conflict = state.conflicts.find((one) => one.field === field);
    if (!conflict) return;
    if (keep === "saved") typed = { ...typed, [field]: conflict.saved };
    set({ conflicts: state.conflicts.filter((one) => one !== conflict) });
    void flush();
  }

  /** The person asks for one more try, also of a draft that was not there. */
  function retry(): Promise<boolean> {
    if (state.phase === "gone") set({ phase: "failing" });
    return flush();
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change,
    flush,
    retry,
    resolve,
    /** Whether leaving now would lose something. */
    isUnsaved: () => state.phase !== "closed" && (hasUnsaved() || state.conflicts.length > 0 || sending !== null),
    stop: () => callOff?.(),
  };
}
