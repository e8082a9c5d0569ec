import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadRegroupingForm, regroupingAction } from "~/app/routes/staff/regroupingForms.server";
import { paths } from "~/app/i18n/paths";
import { pageTitle, useLanguage } from "~/app/i18n/useTexts";
import { decisionTextsOf } from "~/app/ui/decisions/decisionTexts";
import { RegroupingForm } from "~/app/ui/decisions/RegroupingForm";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(decisionTextsOf(params).regroup.heading);

export const loader = (args: LoaderFunctionArgs) => loadRegroupingForm(args);
export const action = (args: ActionFunctionArgs) => regroupingAction(args);
export const shouldRevalidate = () => true;

export default function ProposeRegrouping() {
  const head = useLoaderData<typeof loader>();
  const to = paths(useLanguage());
  return (
    <RegroupingForm
      head={{ ...head, specification: to.tableSpecification(head.applicationId, head.unitId) }}
      reply={useActionData<typeof action>()}
    />
  );
}
