/**
 * How the pages stand to the network. `isReady`: they lie in this browser, all of them. `isAway`: the portal can't be
 * reached just now.
 */
export interface OfflineState {
  isReady: boolean;
  isAway: boolean;
}

/** Looks after the network for the pages about one's own records. */
export interface OfflineWatch {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  state(): OfflineState;
  /** Whether a link can be followed now: the network answers, or the page lies in this browser. */
  canOpen(address: URL): Promise<boolean>;
}
