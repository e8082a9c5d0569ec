import { Link } from "@remix-run/react";
import type { DeliveryView } from "~/app/domain/deliveries/DeliveryView";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DeliveryList } from "./DeliveryList";

/** What was delivered in a case, for staff; the unit itself finds its way to the page where it delivers. */
export function CaseDeliveries(props: {
  applicationId: string;
  deliveries: readonly DeliveryView[];
  audience: "caseworker" | "unit";
}) {
  const { applicationId, deliveries, audience } = props;
  const { list: t, waiting } = useTexts().delivery;
  const to = paths(useLanguage());
  if (deliveries.length === 0) return null;
  const units = [...new Set(deliveries.map(({ unitId }) => unitId))];
  return (
    <section className="card stack" aria-labelledby="leveranser">
      <h2 id="leveranser">{t.heading}</h2>
      {deliveries
        .filter(({ status }) => status === "uploaded")
        .map((one) => (
          <p className="card card--look" key={one.id}>
            {waiting.heading(one)}
          </p>
        ))}
      <DeliveryList deliveries={deliveries.filter(({ status }) => status !== "uploaded")} headingLevel={3} />
      {audience === "unit"
        ? units.map((unitId) => (
            <p key={unitId}>
              <Link to={to.partAction(applicationId, "levert", unitId)}>{t.toDeliver}</Link>
            </p>
          ))
        : null}
    </section>
  );
}

/** The applicant's own deliveries, newest first. */
export function OwnDeliveries(props: { applicationId: string; deliveries: readonly DeliveryView[] }) {
  const { applicationId, deliveries } = props;
  const t = useTexts().delivery.list;
  const to = paths(useLanguage());
  if (deliveries.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="leveranser">
      <h2 id="leveranser">{t.heading}</h2>
      <DeliveryList deliveries={[...deliveries].reverse()} headingLevel={3}>
        {(one) => (
          <p>
            <Link to={to.delivery(applicationId, one.id)}>{t.open}</Link>
          </p>
        )}
      </DeliveryList>
    </section>
  );
}
