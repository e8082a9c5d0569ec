/** What the source of a route module says of it. Reading it is quicker than loading every page of the portal. */
export interface RouteSource {
  hasLoader: boolean;
  hasAction: boolean;
  /** Whether it draws a page, and does not answer with a file, data or a redirect only. */
  isPage: boolean;
  /** The names in `handle.access`. */
  access: { read?: string; change?: string };
}

const exportsName = (source: string, name: string) =>
  new RegExp(`^export (?:const|let|async function|function) ${name}\\b|^export \\{[^}]*\\b${name}\\b`, "m").test(
    source,
  );

export function readRouteAccess(source: string): RouteSource {
  const declared = /^export const handle = \{\s*access: \{([^}]*)\}/m.exec(source)?.[1] ?? "";
  const nameOf = (kind: "read" | "change") => new RegExp(`\\b${kind}: "([^"]*)"`).exec(declared)?.[1];
  const [read, change] = [nameOf("read"), nameOf("change")];
  return {
    hasLoader: exportsName(source, "loader"),
    hasAction: exportsName(source, "action"),
    isPage: /^export default function/m.test(source),
    access: { ...(read ? { read } : {}), ...(change ? { change } : {}) },
  };
}
