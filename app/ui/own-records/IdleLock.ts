/** A kept folder is locked when nobody has touched the tab for so many minutes. */
export const idleMinutes = 15;

/** Tells when the folder is about to be locked: a minute before, so that a key or a click can prevent it. */
export interface IdleLock {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  isEnding(): boolean;
}
