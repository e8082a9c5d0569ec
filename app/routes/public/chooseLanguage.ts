import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { browserLanguage } from "~/app/http/browserLanguage";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** The bare address leads to the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${browserLanguage(request)}`, { headers: { Vary: "Accept-Language" } });
}
