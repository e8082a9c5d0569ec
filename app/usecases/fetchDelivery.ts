import type { Actor } from "~/app/domain/applications/mayCommand";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import { ok, refuse, type Result } from "~/app/domain/result";
import type { Repositories } from "~/db/repositories";
import type { DeliveryRecord } from "~/db/repositories/deliveries";
import type { UseCaseDeps } from "./deps";
import { hashCode, hashToken, isSameHash, isToken, mostCodeAttempts } from "./deliverySecrets";

export type FetchProblem =
  /** No such link, or another person's. */
  | { code: "not-found" }
  | { code: "sign-in" }
  | { code: "expired" }
  /** A corrected version has come in its place. */
  | { code: "replaced" }
  /** Too many wrong codes. */
  | { code: "revoked" }
  | { code: "wrong-code"; attemptsLeft: number };

export interface FetchedFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** What may be told of a link before anything is fetched by it. */
export interface LinkView {
  reference: string;
  files: string[];
  expiresAt: Date;
  needsCode: boolean;
  problem: "expired" | "replaced" | "revoked" | null;
}

type Link = NonNullable<Awaited<ReturnType<Repositories["deliveries"]["findLink"]>>>;

/** Why a link does not work; null where it does. */
function whyClosed(link: Link, delivery: DeliveryRecord, realNow: Date): "expired" | "replaced" | "revoked" | null {
  if (delivery.status === "replaced") return "replaced";
  if (link.revokedAt) return "revoked";
  return link.expiresAt <= realNow ? "expired" : null;
}

/**
 * Looks at a link without using anything up: a mail scanner that opens it changes nothing.
 * @param actor who is signed in; the applicant's link is nobody else's
 */
export async function viewDeliveryLink(
  deps: Pick<UseCaseDeps, "transact">,
  request: { token: string | undefined; actor: Actor | null; realNow: Date },
): Promise<Result<LinkView, Extract<FetchProblem, { code: "not-found" | "sign-in" }>>> {
  const { token, actor, realNow } = request;
  if (!isToken(token)) return refuse({ code: "not-found" });
  return deps.transact(async (repositories) => {
    const link = await repositories.deliveries.findLink(hashToken(token));
    const found = link && (await whose(repositories, link, actor));
    if (!link || !found) return refuse({ code: "not-found" } as const);
    if (found === "sign-in") return refuse({ code: "sign-in" } as const);
    const { delivery, reference } = found;
    return ok({
      reference,
      files: delivery.files.map(({ name }) => name),
      expiresAt: link.expiresAt,
      needsCode: link.codeHash !== null,
      problem: whyClosed(link, delivery, realNow),
    });
  });
}

async function whose(
  repositories: Repositories,
  link: Link,
  actor: Actor | null,
): Promise<{ delivery: DeliveryRecord; reference: string } | "sign-in" | null> {
  const delivery = await repositories.deliveries.find(link.deliveryId);
  const record = delivery && (await repositories.applications.find(delivery.applicationId));
  if (!delivery || !record) return null;
  const found = { delivery, reference: record.reference };
  if (link.codeHash !== null) return found;
  if (!actor) return "sign-in";
  return actor.id === record.applicantId ? found : null;
}

/**
 * Hands a file out by its link: to the applicant, signed in, or to another recipient with the code from the second
 * mail. Each fetch is on record; the fifth wrong code closes the link.
 * @param realNow links live by real time
 */
export async function fetchDelivery(
  deps: Pick<UseCaseDeps, "transact" | "now">,
  request: { token: string | undefined; actor: Actor | null; code: string; realNow: Date },
): Promise<Result<FetchedFile, FetchProblem>> {
  const { token, actor, code, realNow } = request;
  if (!isToken(token)) return refuse({ code: "not-found" });
  const now = await deps.now();
  // A wrong code is counted even though nothing is fetched: a refusal would roll the count back.
  const outcome = await deps.transact(
    async (repositories): Promise<{ file: FetchedFile } | { problem: FetchProblem }> => {
      const link = await repositories.deliveries.findLinkForUpdate(hashToken(token));
      const found = link && (await whose(repositories, link, actor));
      if (!link || !found) return { problem: { code: "not-found" } };
      if (found === "sign-in") return { problem: { code: "sign-in" } };
      const { delivery } = found;
      const closed = whyClosed(link, delivery, realNow);
      if (closed) return { problem: { code: closed } };
      if (link.codeHash !== null && !isSameHash(link.codeHash, hashCode(token, code))) {
        const attempts = link.attempts + 1;
        const isLast = attempts >= mostCodeAttempts;
        await repositories.deliveries.countAttempt(link.tokenHash, attempts, isLast ? realNow : null);
        if (isLast) return { problem: { code: "revoked" } };
        return { problem: { code: "wrong-code", attemptsLeft: mostCodeAttempts - attempts } };
      }
      const { recipient } = link;
      return { file: await take(repositories, delivery, { accountId: actor?.id ?? null, recipient }, now) };
    },
  );
  return "file" in outcome ? ok(outcome.file) : refuse(outcome.problem);
}

/** Hands the applicant a file of a delivery from the page of their own case; a replaced one is no longer handed out. */
export async function fetchOwnDelivery(
  deps: Pick<UseCaseDeps, "transact" | "now">,
  request: { applicationId: string; deliveryId: string; actor: Actor },
): Promise<Result<FetchedFile, { code: "not-found" | "replaced" }>> {
  const { applicationId, deliveryId, actor } = request;
  const now = await deps.now();
  return deps.transact(async (repositories) => {
    const record = await repositories.applications.find(applicationId);
    const delivery = await repositories.deliveries.find(deliveryId);
    const isOwn = record?.applicantId === actor.id && delivery?.applicationId === applicationId;
    if (!isOwn) return refuse({ code: "not-found" } as const);
    if (delivery.status === "replaced") return refuse({ code: "replaced" } as const);
    if (delivery.status !== "released") return refuse({ code: "not-found" } as const);
    const account = await repositories.identity.find(actor.id);
    const recipient = account ? (realAddress(account.email) ?? account.name) : "";
    return ok(await take(repositories, delivery, { accountId: actor.id, recipient }, now));
  });
}

async function take(
  repositories: Repositories,
  delivery: DeliveryRecord,
  who: { accountId: string | null; recipient: string },
  fetchedAt: Date,
): Promise<FetchedFile> {
  const [file] = delivery.files;
  if (!file) throw new Error(`no file in delivery ${delivery.id}`);
  await repositories.deliveries.addFetch({ deliveryId: delivery.id, fileId: file.id, ...who, fetchedAt });
  const { name, mediaType, bytes } = await repositories.files.getBytes(file.id);
  return { name, mediaType, bytes };
}
