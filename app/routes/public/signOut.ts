import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { signOut } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

/** A link alone signs nobody out. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths(getLanguage(params)).front);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { front } = paths(getLanguage(params));
  return redirect(front, { status: 303, headers: { "Set-Cookie": await signOut(request, context) } });
}
