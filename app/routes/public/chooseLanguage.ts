import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { browserLanguage } from "~/app/http/browserLanguage";

/** The bare address leads to the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${browserLanguage(request)}`, { headers: { Vary: "Accept-Language" } });
}
