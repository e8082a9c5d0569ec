const key = "helsetabell.target";
/** A page that is loaded whole for the same reason twice within this time would be loaded for ever. */
const shortestMs = 10_000;

interface Target {
  address: string;
  at: number;
  /** The tab has been there: whatever is loaded anew after that is meant to be. */
  isReached?: boolean;
}

function readTarget(): Target | null {
  const stored = sessionStorage.getItem(key);
  return stored === null ? null : (JSON.parse(stored) as Target);
}

/**
 * Remembers where this tab was to be before it loads a page whole.
 * @returns false where it was sent to the same place a moment ago
 */
export function rememberTarget(address: string): boolean {
  const before = readTarget();
  if (before?.address === address && Date.now() - before.at < shortestMs) return false;
  const target: Target = { address, at: Date.now() };
  sessionStorage.setItem(key, JSON.stringify(target));
  return true;
}

/**
 * Remix loads the page before anew when the script of the next one is gone. This goes on to the next one, once.
 * @returns whether the browser is on its way there, and this page need not come alive
 */
export function goOnToTarget(): boolean {
  const target = readTarget();
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (target?.address === location.href) sessionStorage.setItem(key, JSON.stringify({ ...target, isReached: true }));
  if (!target || target.isReached || entry?.type !== "reload" || target.address === location.href) return false;
  sessionStorage.removeItem(key);
  if (Date.now() - target.at > shortestMs) return false;
  // Sent on before it is loaded, this page would be left out of the history, and with it the way back to it.
  const goOn = () => setTimeout(() => location.assign(target.address));
  if (document.readyState === "complete") goOn();
  else window.addEventListener("load", goOn, { once: true });
  return true;
}
