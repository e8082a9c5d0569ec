import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { loadPrices } from "~/app/routes/staff/prices.server";
import { PayerPrices } from "~/app/ui/costs/PriceFacts";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).costs.prices.title);

export const loader = (args: LoaderFunctionArgs) => loadPrices(args);

/** What it costs, with source and year; open to all (forskrift 2023-01-11-48 § 8). */
export default function Prices() {
  const { payers } = useLoaderData<typeof loader>();
  const t = useTexts().costs.prices;
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p>
          {t.law} {t.estimate}
        </p>
      </div>
      {payers.map(({ payer, name, lists }) => (
        <PayerPrices key={payer} name={name} lists={lists} />
      ))}
      <p className="quiet">{t.rounding}</p>
    </div>
  );
}
