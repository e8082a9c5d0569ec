import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { staysInOwnRecords } from "~/app/ui/own-records/staysInOwnRecords";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** The parent of every page: an address that does not begin with a language is not there. */
export function loader({ params }: LoaderFunctionArgs) {
  return { language: getLanguage(params) };
}

export const shouldRevalidate = (move: { currentUrl: URL; nextUrl: URL }) => !staysInOwnRecords(move);

export default function Language() {
  return <Outlet />;
}
