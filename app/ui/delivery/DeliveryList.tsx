import type { ReactNode } from "react";
import type { DeliveryView } from "~/app/domain/deliveries/DeliveryView";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What was delivered, with what is suppressed and who has fetched it. */
export function DeliveryList(props: {
  deliveries: readonly DeliveryView[];
  headingLevel: 2 | 3;
  children?: (delivery: DeliveryView) => ReactNode;
}) {
  const { deliveries, headingLevel, children } = props;
  const t = useTexts().delivery.list;
  const language = useLanguage();
  const Heading = `h${headingLevel}` as const;
  if (deliveries.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="deliveries">
      {deliveries.map((one) => (
        <li key={one.id} data-status={one.status}>
          <Heading>
            {t.title({ number: one.number, date: one.deliveredOn ? formatDate(one.deliveredOn, language) : "–" })}
          </Heading>
          <p className="quiet">
            {one.status === "replaced" ? t.replaced : t.current}
            {one.whole ? "" : ` (${t.part})`}
          </p>
          {one.corrects ? <p>{t.corrected({ reason: one.correctionReason })}</p> : null}
          <Holds delivery={one} />
          <Fetches delivery={one} />
          {children?.(one)}
        </li>
      ))}
    </ul>
  );
}

/** The tables in a delivery, and how much of each is suppressed. */
export function Holds({ delivery: { tables } }: { delivery: Pick<DeliveryView, "tables"> }) {
  const { list: t, deviations } = useTexts().delivery;
  if (tables.length === 0) return null;
  return (
    <ul>
      {tables.map((one) => (
        <li key={one.table}>
          {one.title || deviations.inTable({ table: one.table, title: "" })}: {t.suppressed(one)}
        </li>
      ))}
    </ul>
  );
}

/** Who fetched what, and when. */
export function Fetches({ delivery: { fetches } }: { delivery: Pick<DeliveryView, "fetches"> }) {
  const t = useTexts().delivery.list;
  const language = useLanguage();
  if (fetches.length === 0) return <p className="quiet">{t.notFetched}</p>;
  return (
    <>
      <p className="quiet">{t.fetches}</p>
      <ul>
        {fetches.map(({ who, at }) => {
          const on = new Date(at);
          return (
            <li key={`${who}${at}`}>
              {t.fetched({ who, date: formatDate(osloDate(on), language), time: formatTime(on, language) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
