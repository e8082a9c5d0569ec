import type { Actor } from "~/app/domain/applications/mayCommand";
import type { FeedScope } from "~/db/repositories/calendarFeeds";
import type { UseCaseDeps } from "./deps";

/** Takes the address of a calendar back: from now on it is not there. Only one's own can be meant. */
export async function revokeCalendarFeed(
  deps: UseCaseDeps,
  request: { actor: Actor; scope: FeedScope },
): Promise<void> {
  const at = await deps.now();
  await deps.transact(({ calendarFeeds }) => calendarFeeds.revoke(request.actor.id, request.scope, at));
}
