import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findSource } from "~/app/domain/catalogue/findSource";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { CitationList } from "~/app/ui/public/CitationList";
import { describeSource, type SourceView } from "~/app/ui/public/describeSource";
import { SourceFacts } from "~/app/ui/public/SourceFacts";
import { SourceParties } from "~/app/ui/public/SourceParties";
import { SourceVariables } from "~/app/ui/public/SourceVariables";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { deps } = context.portal;
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  const source = findSource(catalogue, params.sourceId ?? "");
  if (!source) throw notFound();
  return { source: describeSource(catalogue, source, language, osloDate(now)), checkedOn: catalogue.checkedOn };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  pageTitle(data?.source.name ?? textsOf(params).catalogue.list.title);

export default function Source() {
  const { source, checkedOn } = useLoaderData<typeof loader>();
  const t = useTexts().catalogue.source;
  const language = useLanguage();
  return (
    <article className="stack stack--wide">
      <div className="stack">
        <p className="back-link">
          <Link to={paths(language).sources}>{t.back}</Link>
        </p>
        <div className="stack stack--tight">
          <p className="quiet">{source.abbreviation}</p>
          <h1>{source.name}</h1>
          <p className="quiet">
            {t.otherNames}:{" "}
            {source.names.map(({ lang, name }, index) => (
              <span key={lang}>
                {index > 0 ? " · " : ""}
                <span lang={lang}>{name}</span>
              </span>
            ))}
          </p>
        </div>
        <p className="lead">{source.summary}</p>
      </div>
      <div className="columns">
        <div className="stack stack--wide">
          <Published published={source.published} />
          <Apply source={source} />
          <Purpose purpose={source.purpose} />
          <SourceParties current={source.current} earlier={source.earlier} />
          <SourceVariables variables={source.variables} />
        </div>
        <SourceFacts source={source} />
      </div>
      <section className="stack stack--tight" aria-labelledby="hentet-fra">
        <h2 id="hentet-fra">{t.citations.heading}</h2>
        <CitationList citations={source.citations} />
        <p className="quiet">{t.citations.checked({ date: formatDate(checkedOn, language) })}</p>
      </section>
    </article>
  );
}

function Published({ published }: Pick<SourceView, "published">) {
  const t = useTexts().catalogue.source.published;
  return (
    <section className="stack stack--tight" aria-labelledby="publisert">
      <h2 id="publisert">{t.heading}</h2>
      <p>{published.length > 0 ? t.text : t.none}</p>
      {published.length > 0 ? (
        <ul>
          {published.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The way on: an application here, or the source's own form. */
function Apply({ source }: { source: SourceView }) {
  const t = useTexts().catalogue.source;
  const to = paths(useLanguage());
  if (source.ownForm) {
    return (
      <section className="card card--look" aria-labelledby="eget-skjema">
        <h2 id="eget-skjema">{t.ownFormHeading}</h2>
        <p>
          {source.ownForm.why} {t.ownFormNotHere}
        </p>
        <p>
          <a href={source.ownForm.url}>{t.ownFormLink}</a>
        </p>
      </section>
    );
  }
  if (!source.canBeApplied) return null;
  return (
    <Form method="post" action={to.applications}>
      <input type="hidden" name="intent" value="start" />
      <input type="hidden" name="sourceId" value={source.id} />
      <button className="ds-button">{t.apply({ name: source.name })}</button>
    </Form>
  );
}

function Purpose({ purpose }: Pick<SourceView, "purpose">) {
  const texts = useTexts();
  const t = texts.catalogue.source.purpose;
  return (
    <section className="stack stack--tight" aria-labelledby="formal">
      <h2 id="formal">{t.heading}</h2>
      {purpose ? (
        <>
          <p>{purpose.text}</p>
          <p className="quiet">
            {t.ours} <a href={purpose.url}>{t.from({ paragraph: purpose.paragraph })}</a>. {t.must}
          </p>
        </>
      ) : (
        <p>{texts.shell.notKnown}</p>
      )}
    </section>
  );
}
