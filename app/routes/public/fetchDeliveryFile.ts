import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { getVisitor } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { fetchDelivery } from "~/app/usecases/fetchDelivery";
import { isToken } from "~/app/usecases/deliverySecrets";
import { fetchForm } from "~/schemas/deliveries";

export const handle = {
  access: { read: "fetch-delivery-by-link", change: "fetch-delivery-by-link" },
} satisfies RouteAccess;

/** A look fetches nothing: it leads to the page with the button. */
export function loader({ params }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  if (!isToken(params.token)) throw notFound();
  return redirect(paths(language).fetchDelivery(params.token));
}

/** Hands the file out by its link, and puts it on record; what stops it is told on the page of the link. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  const { token } = params;
  if (!isToken(token)) throw notFound();
  const { account } = await getVisitor(request, context);
  const parsed = fetchForm.safeParse(Object.fromEntries(await request.formData()));
  const code = parsed.success ? (parsed.data.code ?? "") : "";
  const fetched = await fetchDelivery(context.portal.deps, { token, actor: account, code, realNow: new Date() });
  if (fetched.ok) return downloadResponse(fetched.value);
  const { problem } = fetched;
  if (problem.code === "not-found") throw notFound();
  const page = paths(language).fetchDelivery(token);
  return redirect(problem.code === "wrong-code" ? `${page}?igjen=${problem.attemptsLeft}` : page, 303);
}
