import type { LoaderFunctionArgs } from "@remix-run/node";
import { foldNorwegian } from "~/app/domain/catalogue/foldNorwegian";
import { computeStatus } from "~/app/domain/applications/computeStatus";
import { computeTimeLeft } from "~/app/domain/applications/computeTimeLeft";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { upcomingClosures } from "~/app/domain/deadlines/upcomingClosures";
import { osloDate } from "~/app/domain/osloDate";
import { queuePageSize, type QueueRow } from "~/db/queries/queue";
import { queueFilters, queueSearch } from "~/schemas/casework";
import type { DataSource } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { requireWithinLimit } from "./consumeLimit";
import { getLanguage } from "./getLanguage";
import { requireRole } from "./session";

/** A deadline this near is marked, in working days. */
export const nearDays = 5;

/** A closure this near is told of, in calendar days. */
export const closureDays = 45;

/** What the queue's page shows: what was asked for, and the cases that answer it. */
export async function loadQueue({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const account = await requireRole(request, context, "caseworker");
  await requireWithinLimit({ request, context }, "search-cases");
  const { portal } = context;
  const [now, { catalogue }] = await Promise.all([portal.deps.now(), portal.deps.catalogue()]);
  const { calendar } = portal.deps;
  const today = osloDate(now);
  const asked = queueSearch.parse(Object.fromEntries(new URL(request.url).searchParams));
  const words = asked.sok.split(/\s+/).filter(Boolean).slice(0, 6);
  const query = {
    filter: asked.filter,
    words,
    wordSources: words.map((word) => sourcesNamed(word, catalogue.sources)),
    sourceId: asked.kilde,
    accountId: account.id,
    today,
    soonOn: addWorkingDays(today, nearDays, calendar),
    page: asked.side,
  };
  const { rows, counts } = await portal.queries.queue.list(query);
  const abbreviations = new Map(catalogue.sources.map((source) => [source.id, source.abbreviation]));
  const nextDueOn = rows.length === 0 ? await portal.queries.queue.nextDueOn(today) : null;
  return {
    asked,
    filters: queueFilters.map((filter) => ({ filter, count: counts[filter] })),
    /** Closures that are near: the cases due in them may have to be postponed. */
    closures: upcomingClosures(calendar, today, closureDays),
    pages: Math.max(1, Math.ceil(counts[asked.filter] / queuePageSize)),
    nextDueOn,
    sources: catalogue.sources
      .filter((source) => source.applyThrough.form === "common")
      .map((source) => ({ id: source.id, name: `${source.abbreviation} – ${source.name[language]}` }))
      .sort((one, other) => one.name.localeCompare(other.name, "nb")),
    rows: rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      title: row.title,
      applicant: row.institution || row.applicantName,
      status: computeStatus(row),
      postponed: row.postponedUntil !== null,
      owesAnswer: row.owesPreliminaryAnswer,
      sources: sourcesOf(row).map((id) => abbreviations.get(id) ?? id),
      assignedName: row.assignedName,
      time: timeOf(row, today),
    })),
  };

  function timeOf(row: QueueRow, day: PlainDate) {
    const time = computeTimeLeft(row, day, calendar);
    return time && { ...time, soon: !time.overdue && time.days <= nearDays };
  }
}

const sourcesOf = (row: QueueRow) => row.parts.flatMap((part) => part.sourceIds);

/** Sources that a word names: by abbreviation, or by a part of the name from four letters on. */
function sourcesNamed(word: string, sources: readonly DataSource[]): string[] {
  const wanted = foldNorwegian(word);
  return sources
    .filter((source) => {
      const names = [...Object.values(source.name), ...source.otherNames].map(foldNorwegian);
      return (
        foldNorwegian(source.abbreviation) === wanted ||
        source.id === wanted ||
        (wanted.length > 3 && names.some((name) => name.includes(wanted)))
      );
    })
    .map((source) => source.id);
}
