type Step = () => Promise<unknown>;
const steps = new Set<Step>();

/** Remembers what must be undone before the measurements end, also when they are interrupted; the last comes first. */
export function undoLater(step: Step): Step {
  steps.add(step);
  return async () => {
    if (steps.delete(step)) await step();
  };
}

/** Undoes what is left to undo. Never fails: what went wrong is said, and the rest is undone. */
export async function cleanUp(): Promise<void> {
  for (const step of [...steps].reverse()) {
    steps.delete(step);
    await step().catch((error: unknown) => console.error(error));
  }
}
