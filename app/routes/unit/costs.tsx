import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage } from "~/app/i18n/useTexts";
import { loadStaffCosts, staffCostsAction } from "~/app/routes/staff/costsOfStaff.server";
import { StaffCostsPage } from "~/app/ui/costs/StaffCostsPage";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const texts = textsOf(params);
  return pageTitle(data ? texts.costs.staff.of({ payer: data.payerName }) : texts.shell.errors.notFoundTitle);
};

export const loader = (args: LoaderFunctionArgs) => loadStaffCosts(args, "unit");
export const action = (args: ActionFunctionArgs) => staffCostsAction(args, "unit");
/** After a lost race the page must show the case as it is now. */
export const shouldRevalidate = () => true;

/** The costs of a case for a unit: its own alone. */
export default function Costs() {
  const costs = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const to = paths(useLanguage());
  const { applicationId = "" } = useParams();
  return (
    <StaffCostsPage costs={costs} reply={reply} pdfHref={(invoiceId) => to.partInvoice(applicationId, invoiceId)} />
  );
}
