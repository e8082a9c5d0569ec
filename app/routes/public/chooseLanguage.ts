import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import type { Language } from "~/schemas/language";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** The bare address leads to the reader's language: nynorsk or English when the browser asks for it first, else bokmål. */
export function loader({ request }: LoaderFunctionArgs) {
  const wanted = (request.headers.get("Accept-Language") ?? "").toLowerCase().split(",");
  const first = wanted.map((one) => one.trim().slice(0, 2)).find((code) => ["nb", "no", "nn", "en"].includes(code));
  const language: Language = first === "nn" || first === "en" ? first : "nb";
  return redirect(`/${language}`, { headers: { Vary: "Accept-Language" } });
}
