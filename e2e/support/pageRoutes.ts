import { readFileSync } from "node:fs";
import { readRouteAccess, type RouteSource } from "~/app/testing/readRouteAccess";
import remix from "../../remix.config.js";

export interface PortalRoute extends RouteSource {
  /** As in an address, such as `:lang/saker/:applicationId`; `*` for what no other route takes. */
  path: string;
  /** The file, from app/routes on, such as `applicant/receipt.tsx`. */
  file: string;
}

type Children = () => void;
type Route = (path: string, file: string, optionsOrChildren?: object | Children, children?: Children) => void;

/** Every address of the portal, read from the same list as Remix reads; frames around other routes are left out. */
export function listPortalRoutes(): PortalRoute[] {
  const found: PortalRoute[] = [];
  const above: string[] = [];
  const route: Route = (path, file, optionsOrChildren, last) => {
    const children = typeof optionsOrChildren === "function" ? optionsOrChildren : last;
    if (children) {
      above.push(path);
      children();
      above.pop();
      return;
    }
    const source = readFileSync(new URL(`../../app/${file}`, import.meta.url), "utf8");
    found.push({
      path: [...above, path].filter((part) => part !== "" && part !== "/").join("/"),
      file: file.replace(/^routes\//, ""),
      ...readRouteAccess(source),
    });
  };
  const defineRoutes = (define: (route: Route) => void) => {
    define(route);
    return {};
  };
  void remix.routes?.(defineRoutes as never);
  return found;
}
