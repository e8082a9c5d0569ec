import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getUnitName } from "~/app/domain/catalogue/getUnitName";
import { isId, loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadDeliveryViews } from "~/app/http/deliveryViews";
import { notFound } from "~/app/http/problem";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DeliveryList, Fetches, Holds } from "~/app/ui/delivery/DeliveryList";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, today, language } = await loadCaseOfApplicant(args);
  const { deliveryId } = args.params;
  if (!isId(deliveryId)) throw notFound();
  const all = await loadDeliveryViews(portal, record.id, { unitIds: null, isStaff: false });
  const delivery = all.find(({ id }) => id === deliveryId);
  if (!delivery) throw notFound();
  const { catalogue } = await portal.deps.catalogue();
  return {
    id: record.id,
    reference: record.reference,
    title: record.title,
    unit: getUnitName(catalogue, delivery.unitId, today).name[language],
    delivery,
    versions: all.filter(({ unitId }) => unitId === delivery.unitId),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  data ? pageTitle(textsOf(params).delivery.own.heading(data)) : [];

/** A delivery as the applicant sees it: the file, what is suppressed, its versions, and who has fetched it. */
export default function DeliveryPage() {
  const { id, reference, title, unit, delivery, versions } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const t = texts.delivery.own;
  const language = useLanguage();
  const to = paths(language);
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="quiet">{texts.status.page.case({ reference, title })}</p>
        <h1>{t.heading({ unit })}</h1>
        {delivery.deliveredOn ? (
          <p className="quiet">{t.deliveredOn({ date: formatDate(delivery.deliveredOn, language) })}</p>
        ) : null}
      </div>
      {delivery.status === "replaced" ? (
        <div className="card card--look">
          <p>{t.replaced}</p>
          {delivery.replacedBy ? (
            <p>
              <Link to={to.delivery(id, delivery.replacedBy)}>{t.toNew}</Link>
            </p>
          ) : null}
        </div>
      ) : (
        delivery.files.map((file) => (
          <form method="post" action={to.deliveryFile(id, delivery.id)} key={file.id}>
            <button className="ds-button">{t.getFile(file)}</button>
          </form>
        ))
      )}
      {delivery.corrects ? <p>{texts.delivery.list.corrected({ reason: delivery.correctionReason })}</p> : null}
      {delivery.note ? (
        <section className="stack stack--tight" aria-labelledby="merknad">
          <h2 id="merknad">{t.note}</h2>
          <p className="delivery-note">{delivery.note}</p>
        </section>
      ) : null}
      <section className="stack stack--tight" aria-labelledby="innhold">
        <h2 id="innhold">{t.holds}</h2>
        <Holds delivery={delivery} />
        <p>{t.suppression}</p>
      </section>
      <section className="stack stack--tight" aria-labelledby="hentet">
        <h2 id="hentet">{t.fetches}</h2>
        <Fetches delivery={delivery} />
      </section>
      {versions.length > 1 ? (
        <section className="stack" aria-labelledby="versjoner">
          <h2 id="versjoner">{t.versions}</h2>
          <DeliveryList deliveries={versions} headingLevel={3}>
            {(one) => (one.id === delivery.id ? null : <Link to={to.delivery(id, one.id)}>{t.title(one)}</Link>)}
          </DeliveryList>
        </section>
      ) : null}
      <p>
        <Link to={to.application(id)}>{t.toCase}</Link>
      </p>
    </div>
  );
}
