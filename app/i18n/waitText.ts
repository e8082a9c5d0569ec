import type { Texts } from "./nb";

/** How long to wait, for people: seconds up to two minutes, then whole minutes, rounded up. */
export function waitText(retryAfterSeconds: number, texts: Pick<Texts["trouble"]["tooMany"], "seconds" | "minutes">) {
  return retryAfterSeconds <= 120
    ? texts.seconds({ count: retryAfterSeconds })
    : texts.minutes({ count: Math.ceil(retryAfterSeconds / 60) });
}
