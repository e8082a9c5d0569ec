import type { Correction, Provider, RecordFolder, RecordPart, Review } from "~/schemas/recordFolder";
import { withProvider } from "./withProvider";

const nothingReviewed: Review = { came: [], missing: [], note: "" };

/** What came from a provider, as far as somebody has looked. */
export const reviewOf = ({ review }: Pick<Provider, "review">): Review => review ?? nothingReviewed;

/** A part of a record that came, is missing, or neither; it is never both. */
export function markPart(
  folder: RecordFolder,
  providerId: string,
  part: RecordPart,
  as: "came" | "missing" | null,
): RecordFolder {
  return withProvider(folder, providerId, (provider) => {
    const review = reviewOf(provider);
    const others = (parts: readonly RecordPart[]) => parts.filter((one) => one !== part);
    const came = [...others(review.came), ...(as === "came" ? [part] : [])];
    const missing = [...others(review.missing), ...(as === "missing" ? [part] : [])];
    return { ...provider, review: { ...review, came, missing } };
  });
}

export const noteReview = (folder: RecordFolder, providerId: string, note: string): RecordFolder =>
  withProvider(folder, providerId, (provider) => ({ ...provider, review: { ...reviewOf(provider), note } }));

/** A correction that is new, or that is there under the same id and was changed. */
export function saveCorrection(folder: RecordFolder, providerId: string, correction: Correction): RecordFolder {
  return withProvider(folder, providerId, (provider) => ({
    ...provider,
    corrections: provider.corrections.some(({ id }) => id === correction.id)
      ? provider.corrections.map((one) => (one.id === correction.id ? correction : one))
      : [...provider.corrections, correction],
  }));
}

export const removeCorrection = (folder: RecordFolder, providerId: string, correctionId: string): RecordFolder =>
  withProvider(folder, providerId, (provider) => ({
    ...provider,
    corrections: provider.corrections.filter(({ id }) => id !== correctionId),
  }));

/** Those that have sent something: all that was asked for, or a part. */
export const answeredProviders = ({ providers }: Pick<RecordFolder, "providers">): Provider[] =>
  providers.filter(({ request }) => request?.answer && request.answer.outcome !== "refused");
