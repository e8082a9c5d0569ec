import { Form, Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { QueueFilter, QueueSearch } from "~/schemas/casework";

/** The address of the queue with what is asked for; what is as usual is left out. */
export function queueAddress(base: string, asked: Partial<QueueSearch>): string {
  const search = new URLSearchParams();
  if (asked.filter && asked.filter !== "all") search.set("filter", asked.filter);
  if (asked.sok) search.set("sok", asked.sok);
  if (asked.kilde) search.set("kilde", asked.kilde);
  if (asked.side && asked.side > 1) search.set("side", String(asked.side));
  const text = search.toString();
  return text ? `${base}?${text}` : base;
}

/** Search in the queue: words and a source. A plain form, so the address can be kept and shared. */
export function QueueSearchForm({ asked, sources }: { asked: QueueSearch; sources: { id: string; name: string }[] }) {
  const t = useTexts().caseworker.queue;
  const to = paths(useLanguage());
  return (
    <Form method="get" action={to.queue} role="search" className="queue-search" key={`${asked.sok}|${asked.kilde}`}>
      {asked.filter === "all" ? null : <input type="hidden" name="filter" value={asked.filter} />}
      <div className="field">
        <label className="visually-hidden" htmlFor="ko-sok">
          {t.search}
        </label>
        <input id="ko-sok" type="search" name="sok" defaultValue={asked.sok} placeholder={t.search} />
      </div>
      <div className="field">
        <label className="visually-hidden" htmlFor="ko-kilde">
          {t.source}
        </label>
        <select id="ko-kilde" name="kilde" defaultValue={asked.kilde ?? ""}>
          <option value="">{t.allSources}</option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.name}
            </option>
          ))}
        </select>
      </div>
      <button className="ds-button" data-variant="secondary">
        {t.searchButton}
      </button>
    </Form>
  );
}

/** The filters as pills, each with how many cases it has within what was searched for. */
export function QueueFilters({
  asked,
  filters,
}: {
  asked: QueueSearch;
  filters: { filter: QueueFilter; count: number }[];
}) {
  const t = useTexts().caseworker.queue;
  const to = paths(useLanguage());
  return (
    <nav aria-label={t.filtersLabel}>
      <ul className="pills">
        {filters.map(({ filter, count }) => (
          <li key={filter}>
            <Link
              to={queueAddress(to.queue, { ...asked, filter, side: 1 })}
              aria-current={filter === asked.filter ? "page" : undefined}
            >
              {t.filters[filter]} · {count}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
