import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { loadStaffPart, partHead } from "~/app/http/staffCase";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";
import { TextArea } from "~/app/ui/Field";
import { StaffForm } from "~/app/ui/staff/StaffForm";
import { supplyPart } from "~/app/usecases/supplyPart";
import { supplyForm } from "~/schemas/deliveries";

export const handle = { access: { read: "view-part", change: "act-on-part" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).delivery.supply.heading);

export async function loader(args: LoaderFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "supply");
  const { portal, part, today, language } = found;
  const { catalogue } = await portal.deps.catalogue();
  return {
    ...(await partHead(found, "supply")),
    preparedBy: findUnitName(catalogue, part.preparedBy, today)?.name[language] ?? "",
  };
}

export async function action(args: ActionFunctionArgs) {
  const found = await loadStaffPart(args, "unit", "supply");
  const { unitId } = found.part;
  return answerStaffForm(args.request, found, {
    version: found.version,
    schema: supplyForm,
    command: () => ({ type: "supply", unitId }),
    send: (value) =>
      supplyPart(found.portal.deps, { applicationId: found.record.id, actor: found.account, unitId, ...value }),
  });
}
/** After a lost race the page must show the part as it is now. */
export const shouldRevalidate = () => true;

/** In a linked case: the unit's data are with the one that prepares the table. */
export default function Supply() {
  const head = useLoaderData<typeof loader>();
  const t = useTexts().delivery.supply;
  return (
    <StaffForm
      head={head}
      heading={t.heading}
      lead={head.preparedBy ? <p>{t.lead({ unit: head.preparedBy })}</p> : null}
      reply={useActionData<typeof action>()}
      next={t.send}
      send={t.send}
      review={() => null}
    >
      {() => <TextArea name="note" label={t.note} rows={3} />}
    </StaffForm>
  );
}
