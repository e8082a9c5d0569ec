import type { AccessAction } from "./accessMatrix";

/**
 * Which actions of the access matrix a route is: what each route module exports as `handle`. `read` is its loader's,
 * `change` its action's. The start of the portal stops at a route without them.
 */
export interface RouteAccess {
  access: { read?: AccessAction; change?: AccessAction };
}
