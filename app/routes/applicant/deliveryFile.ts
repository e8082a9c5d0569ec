import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { isId, loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { downloadResponse } from "~/app/http/downloadResponse";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { fetchOwnDelivery } from "~/app/usecases/fetchDelivery";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

/** A look fetches nothing: it leads to the page with the button. */
export async function loader(args: LoaderFunctionArgs) {
  const { record, language, portal } = await loadCaseOfApplicant(args);
  const { deliveryId } = args.params;
  const delivery = isId(deliveryId) ? await portal.read.deliveries.find(deliveryId) : null;
  if (delivery?.applicationId !== record.id) throw notFound();
  return redirect(paths(language).delivery(record.id, delivery.id));
}

/** Hands the file out, and puts it on record. */
export async function action(args: ActionFunctionArgs) {
  const { record, account, language, portal } = await loadCaseOfApplicant(args);
  const { deliveryId } = args.params;
  if (!isId(deliveryId)) throw notFound();
  const fetched = await fetchOwnDelivery(portal.deps, { applicationId: record.id, deliveryId, actor: account });
  if (fetched.ok) return downloadResponse(fetched.value);
  if (fetched.problem.code === "replaced") return redirect(paths(language).delivery(record.id, deliveryId), 303);
  throw notFound();
}
