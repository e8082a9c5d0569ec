import { createHash, randomBytes } from "node:crypto";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Actor } from "~/app/domain/applications/mayCommand";
import type { Repositories } from "~/db/repositories";
import type { FeedScope } from "~/db/repositories/calendarFeeds";
import type { Language } from "~/schemas/language";
import type { UseCaseDeps } from "./deps";

/** What is kept of the secret of an address. With 256 random bits there is nothing to guess at: it needs no salt. */
export const feedTokenHash = (token: string): string =>
  createHash("sha256").update(`calendar-feed:${token}`).digest("hex");

/** Whether a text can be the secret of a calendar's address; others never reach the database. */
export const isFeedToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Whether somebody may have a calendar of these dates: asked when it is made, and each time it is fetched. */
export async function mayHaveFeed(
  repositories: Pick<Repositories, "applications">,
  actor: Actor,
  scope: FeedScope,
): Promise<boolean> {
  switch (scope.kind) {
    case "caseworker":
      return actor.roles.includes("caseworker");
    case "unit":
      return actor.roles.includes("unit-staff") && actor.units.includes(scope.unitId);
    case "case":
      return (await repositories.applications.find(scope.applicationId))?.applicantId === actor.id;
  }
}

/**
 * Makes the secret address of a calendar. There is one for each scope: an earlier one stops working.
 * @returns the secret, which is kept nowhere and told this once
 */
export async function makeCalendarFeed(
  deps: UseCaseDeps,
  request: { actor: Actor; scope: FeedScope; language: Language },
): Promise<Result<string, { code: "not-found" }>> {
  const { actor, scope, language } = request;
  const token = randomBytes(32).toString("base64url");
  const createdAt = await deps.now();
  return deps.transact(async (repositories) => {
    if (!(await mayHaveFeed(repositories, actor, scope))) return refuse({ code: "not-found" } as const);
    await repositories.calendarFeeds.revoke(actor.id, scope, createdAt);
    const tokenHash = feedTokenHash(token);
    await repositories.calendarFeeds.add({ accountId: actor.id, scope, language, createdAt, tokenHash });
    return ok(token);
  });
}
