import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { writeCalendarFeed, type FeedEvent } from "~/app/adapters/calendarFeed/writeCalendarFeed";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { osloDate } from "~/app/domain/osloDate";
import { isId } from "~/app/http/caseOfApplicant";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireAccount } from "~/app/http/session";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { textsOf } from "~/app/i18n/useTexts";
import type { Portal } from "~/app/portal";
import { feedTokenHash, isFeedToken, makeCalendarFeed, mayHaveFeed } from "~/app/usecases/makeCalendarFeed";
import { revokeCalendarFeed } from "~/app/usecases/revokeCalendarFeed";
import type { FeedScope } from "~/db/repositories/calendarFeeds";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

/**
 * The calendar behind a secret address, as text. References, units and dates only: no title and no name of a person,
 * since whoever has the address can read it. Whose it is, and their role, is looked up each time.
 * @returns null for an address that is unknown or revoked, or whose owner may no longer see the dates
 */
export async function calendarFeedOf(portal: Portal, token: string): Promise<string | null> {
  const { read, queries } = portal;
  if (!isFeedToken(token)) return null;
  const feed = await read.calendarFeeds.findByToken(feedTokenHash(token));
  const account = feed && (await read.identity.find(feed.accountId));
  if (!feed || !account || !(await mayHaveFeed(read, account, feed.scope))) return null;
  const { scope, language, accountId } = feed;
  const [parts, replies, now] = await Promise.all([
    queries.feedDates.listParts(accountId, scope),
    queries.feedDates.listReplies(accountId, scope),
    portal.deps.now(),
  ]);
  const texts = textsOf({ lang: language }).calendar.feed;
  const to = paths(language);
  const date = (on: PlainDate) => formatDate(on, language);
  const addressOf = (id: string) =>
    portal.deps.baseUrl +
    (scope.kind === "case" ? to.application(id) : scope.kind === "unit" ? to.part(id) : to.case(id));
  const unitName = await unitNamer(portal, osloDate(now), language);
  const events: FeedEvent[] = [];
  for (const part of parts) {
    const words = { reference: part.reference, unit: unitName(part.unitId) };
    const common = { url: addressOf(part.applicationId), revision: part.version, changedAt: part.updatedAt };
    events.push({
      ...common,
      uid: `${part.partId}-frist@helsetabell`,
      on: part.dueOn,
      summary: texts.statutory(words),
      description: texts.statutoryNote({ workingDays: part.workingDays, completeOn: date(part.completeOn) }),
    });
    if (part.postponedUntil)
      events.push({
        ...common,
        uid: `${part.partId}-trolig@helsetabell`,
        on: part.postponedUntil,
        summary: texts.likely(words),
        description: texts.likelyNote({ dueOn: date(part.dueOn) }),
      });
  }
  for (const reply of replies)
    events.push({
      uid: `${reply.applicationId}-svar@helsetabell`,
      on: reply.replyBy,
      summary: texts.replyBy(reply),
      description: texts.replyNote,
      url: addressOf(reply.applicationId),
      revision: reply.version,
      changedAt: reply.updatedAt,
    });
  return writeCalendarFeed(await feedName(portal, scope, language, unitName), events);
}

async function unitNamer(portal: Portal, today: PlainDate, language: Language) {
  const { catalogue } = await portal.deps.catalogue();
  return (unitId: string) => findUnitName(catalogue, unitId, today)?.name[language] ?? unitId;
}

async function feedName(
  portal: Portal,
  scope: FeedScope,
  language: Language,
  unitName: (unitId: string) => string,
): Promise<string> {
  const { names } = textsOf({ lang: language }).calendar.feed;
  switch (scope.kind) {
    case "caseworker":
      return names.caseworker;
    case "unit":
      return names.unit({ unit: unitName(scope.unitId) });
    case "case": {
      const record = await portal.read.applications.find(scope.applicationId);
      return names.case({ reference: record?.reference ?? "" });
    }
  }
}

/** Which dates a page is about, from its address. */
function scopeOf(kind: FeedScope["kind"], params: LoaderFunctionArgs["params"]): FeedScope {
  const { unitId, applicationId } = params;
  if (kind === "unit" && unitId) return { kind, unitId };
  if (kind === "case" && isId(applicationId)) return { kind, applicationId };
  if (kind === "caseworker") return { kind };
  throw notFound();
}

async function loadFeed({ request, params, context }: LoaderFunctionArgs, kind: FeedScope["kind"]) {
  const language = getLanguage(params);
  const account = await requireAccount(request, context);
  const scope = scopeOf(kind, params);
  const { portal } = context;
  if (!(await mayHaveFeed(portal.read, account, scope))) throw notFound();
  return { portal, account, scope, language };
}

/** Whether a calendar of these dates is in use; its address cannot be shown again. */
export async function loadFeedPage(args: LoaderFunctionArgs, kind: FeedScope["kind"]) {
  const { portal, account, scope, language } = await loadFeed(args, kind);
  const [feed, now] = await Promise.all([portal.read.calendarFeeds.findOf(account.id, scope), portal.deps.now()]);
  const unitName = await unitNamer(portal, osloDate(now), language);
  const to = paths(language);
  return {
    kind,
    unit: scope.kind === "unit" ? unitName(scope.unitId) : null,
    madeOn: feed && osloDate(feed.createdAt),
    back: scope.kind === "case" ? to.application(scope.applicationId) : kind === "unit" ? to.parts : to.queue,
  };
}

/** Makes an address, which takes the place of an earlier one and is shown this once, or takes it back. */
export async function feedAction(args: ActionFunctionArgs, kind: FeedScope["kind"]) {
  const { portal, account, scope, language } = await loadFeed(args, kind);
  const form = await args.request.formData();
  if (form.get("intent") === "revoke") {
    await revokeCalendarFeed(portal.deps, { actor: account, scope });
    return data({ address: null, isRevoked: true });
  }
  const made = await makeCalendarFeed(portal.deps, { actor: account, scope, language });
  if (!made.ok) throw notFound();
  return data({ address: `${portal.deps.baseUrl}/kalender/${made.value}.ics`, isRevoked: false });
}
