import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** The parent of every page: an address that does not begin with a language is not there. */
export function loader({ params }: LoaderFunctionArgs) {
  return { language: getLanguage(params) };
}

export default function Language() {
  return <Outlet />;
}
