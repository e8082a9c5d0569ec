/** What was, what is, and what was undone; the latest last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly undone: readonly State[];
}

/** Steps that can be undone. */
const mostSteps = 100;

export const startHistory = <State>(present: State): History<State> => ({ past: [], present, undone: [] });

/** @param join the change goes on with the one before it, as when one types: both are undone together */
export function record<State>(history: History<State>, next: State, join = false): History<State> {
  if (next === history.present) return history;
  const past = join && history.past.length > 0 ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, undone: [] };
}

export function undo<State>({ past, present, undone }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, undone };
  return { past: past.slice(0, -1), present: before, undone: [...undone, present] };
}

export function redo<State>({ past, present, undone }: History<State>): History<State> {
  const next = undone.at(-1);
  if (next === undefined) return { past, present, undone };
  return { past: [...past, present], present: next, undone: undone.slice(0, -1) };
}
