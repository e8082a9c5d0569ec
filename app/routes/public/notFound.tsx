import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { notFound } from "~/app/http/problem";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** Any address that no page has. */
export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
