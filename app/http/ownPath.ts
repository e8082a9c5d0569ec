/** Any address will do: it only has to be one that is not ours. */
const elsewhere = "http://own.invalid";

/**
 * A path of our own to go back to, or null. What a browser would take for another site is none, however it is
 * written: `//site`, `/\site`, with tabs or line breaks in between, or with a scheme.
 */
export function ownPath(wanted: string | null): string | null {
  if (!wanted?.startsWith("/")) return null;
  let url: URL;
  try {
    url = new URL(wanted, elsewhere);
  } catch {
    return null;
  }
  const path = url.pathname + url.search + url.hash;
  return url.origin === elsewhere && !path.startsWith("//") ? path : null;
}
