import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { notFound } from "~/app/http/problem";

export const handle = { access: { read: "manage-own-account" } } satisfies RouteAccess;

export function loader(): never {
  throw notFound();
}
