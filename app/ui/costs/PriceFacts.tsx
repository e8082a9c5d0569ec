import type { PriceList } from "~/app/domain/fees/PriceList";
import { formatVatRate } from "~/app/i18n/describeInvoiceLine";
import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { formatMinutes } from "~/app/i18n/formatMinutes";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** One list of prices, with the day it applies from, its source, and whether it is confirmed. */
export function PriceFacts({ list }: { list: PriceList }) {
  const t = useTexts().costs.prices;
  const language = useLanguage();
  const money = (ore: number) => formatKroner(ore, language);
  const { basePrice, hourlyOre, startedHour, extensive, vatBasisPoints, source, confirmed, note } = list;
  const rate = money(hourlyOre);
  const free = listFree(list, t, (minutes) => formatMinutes(minutes, language));
  return (
    <div className="stack stack--tight">
      <p>
        {t.from({ date: formatDate(list.validFrom, language) })}{" "}
        {confirmed ? null : <span className="tag tag--look">{t.notConfirmed}</span>}
      </p>
      <dl className="facts">
        {basePrice ? (
          <div className="facts__pair">
            <dt>{t.base}</dt>
            <dd>{t.baseText({ one: money(basePrice.oneSourceOre), several: money(basePrice.severalSourcesOre) })}</dd>
          </div>
        ) : null}
        <div className="facts__pair">
          <dt>{t.hourly}</dt>
          <dd>{startedHour ? t.startedText({ rate }) : t.hourlyText({ rate })}</dd>
        </div>
        {free.length > 0 ? (
          <div className="facts__pair">
            <dt>{t.free}</dt>
            <dd>{free.join("\n")}</dd>
          </div>
        ) : null}
        {extensive ? (
          <div className="facts__pair">
            <dt>{t.extensive}</dt>
            <dd>
              {money(extensive.lowOre)} – {money(extensive.highOre)}
            </dd>
          </div>
        ) : null}
        <div className="facts__pair">
          <dt>{t.vat}</dt>
          <dd>{vatBasisPoints === null ? t.vatUnknown : formatVatRate(vatBasisPoints, language)}</dd>
        </div>
        <div className="facts__pair">
          <dt>{t.source}</dt>
          <dd>{source.url ? <a href={source.url}>{t.sourceYear(source)}</a> : t.sourceYear(source)}</dd>
        </div>
      </dl>
      {note ? <p className="quiet">{note[language]}</p> : null}
    </div>
  );
}

type PriceTexts = ReturnType<typeof useTexts>["costs"]["prices"];

function listFree(list: PriceList, t: PriceTexts, time: (minutes: number) => string): string[] {
  const { freeForThesis, freeActivities, freeFirstMinutes, notInvoicedUnderMinutes, waiver } = list;
  return [
    ...(freeForThesis ? [t.freeThesis] : []),
    ...(freeActivities.includes("appeal") ? [t.freeAppeal] : []),
    ...(freeFirstMinutes > 0 ? [t.freeFirst({ time: time(freeFirstMinutes) })] : []),
    ...(notInvoicedUnderMinutes > 0 ? [t.freeUnder({ time: time(notInvoicedUnderMinutes) })] : []),
    ...(waiver ? [t.freeWaiver({ time: time(waiver.underMinutes) })] : []),
  ];
}

/** The lists of one payer: the one that applies first, those before it on demand. */
export function PayerPrices({ name, lists }: { name: string; lists: readonly PriceList[] }) {
  const t = useTexts().costs.prices;
  const newestFirst = [...lists].reverse();
  const [current, ...earlier] = newestFirst;
  return (
    <section className="card stack stack--tight">
      <h2>{name}</h2>
      {current ? <PriceFacts list={current} /> : <p>{t.notKnown}</p>}
      {earlier.length > 0 ? (
        <details>
          <summary>{t.earlier}</summary>
          <div className="stack">
            {earlier.map((list) => (
              <PriceFacts list={list} key={list.id} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}
