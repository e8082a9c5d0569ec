/** Tells when the folder is about to be locked for want of use: a minute before, so that a key or a click prevents it. */
export interface IdleLock {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  isEnding(): boolean;
}
