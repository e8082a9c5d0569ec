import type { ServerBuild } from "@remix-run/node";
import { Links, Meta, Scripts } from "@remix-run/react";

/** What every page of Remix that works in a browser has, and nothing else. */
function EmptyPage() {
  return (
    <html lang="nb">
      <head>
        <Meta />
        <Links />
      </head>
      <body>
        <Scripts />
      </body>
    </html>
  );
}

/** Remix with one route, `/`: an empty page without a loader, rendered by the portal's own entry. */
export function emptyBuild(real: ServerBuild): ServerBuild {
  const root = real.assets.routes.root;
  if (!root) throw new Error("The build has no root.");
  const { id, module, imports } = root;
  return {
    ...real,
    routes: { root: { id, path: "", module: { default: EmptyPage } } },
    assets: {
      ...real.assets,
      routes: { root: { ...root, id, module, imports, hasLoader: false, hasErrorBoundary: false } },
    },
  };
}
