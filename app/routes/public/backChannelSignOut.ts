import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { notFound } from "~/app/http/problem";

export const handle = { access: { read: "sign-in" } } satisfies RouteAccess;

export function loader(): never {
  throw notFound();
}
