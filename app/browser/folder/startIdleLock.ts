import type { FolderKeeper } from "~/app/ui/own-records/FolderKeeper";
import type { IdleLock } from "~/app/ui/own-records/IdleLock";

/** 15 minutes, as the page says; the warning comes a minute before. */
const lockAfterMs = 15 * 60_000;
const warnAfterMs = 14 * 60_000;
const lookEveryMs = 5_000;
/** What counts as use. */
const uses = ["pointerdown", "keydown", "input", "wheel", "touchmove"] as const;

/** Locks this tab's folder after a while without use, by the clock: a tab that slept is locked when it wakes. */
export function startIdleLock(keeper: Pick<FolderKeeper, "state" | "lockTab">): IdleLock {
  let lastUse = Date.now();
  let isEnding = false;
  const listeners = new Set<() => void>();
  const tell = (next: boolean) => {
    if (next === isEnding) return;
    isEnding = next;
    for (const listener of listeners) listener();
  };
  const isOpen = () => {
    const state = keeper.state();
    return state.status === "open" && state.isKept;
  };
  const look = () => {
    const idleMs = Date.now() - lastUse;
    if (isOpen() && idleMs >= lockAfterMs) void keeper.lockTab();
    tell(isOpen() && idleMs >= warnAfterMs && idleMs < lockAfterMs);
  };
  const use = () => {
    // A key that wakes a tab comes too late, when the time is over.
    if (Date.now() - lastUse >= lockAfterMs && isOpen()) return look();
    lastUse = Date.now();
    tell(false);
  };
  for (const name of uses) document.addEventListener(name, use, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  setInterval(look, lookEveryMs);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isEnding: () => isEnding,
  };
}
