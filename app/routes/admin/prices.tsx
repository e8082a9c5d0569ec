import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { loadPricesAdmin, pricesAction } from "~/app/routes/staff/prices.server";
import { PayerPrices } from "~/app/ui/costs/PriceFacts";
import { PriceListForm } from "~/app/ui/costs/PriceListForm";

export const handle = { access: { read: "change-prices", change: "change-prices" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).costs.admin.title);

export const loader = (args: LoaderFunctionArgs) => loadPricesAdmin(args);
export const action = (args: ActionFunctionArgs) => pricesAction(args);

/** The price lists with the day each applies from, and a form for a new one. */
export default function PriceLists() {
  const { payers, today, requestId, isSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTexts().costs.admin;
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        {isSaved && !reply ? (
          <p className="card card--look" role="status">
            {t.saved}
          </p>
        ) : null}
      </div>
      <PriceListForm payers={payers} today={today} requestId={requestId} reply={reply} />
      {payers.map(({ payer, name, lists }) => (
        <PayerPrices key={payer} name={name} lists={lists} />
      ))}
    </div>
  );
}
