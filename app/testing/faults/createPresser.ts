import { setTimeout as delay } from "node:timers/promises";
import type { FormAnswer, FormSender } from "~/e2e/support/byForm";

/** What a person met who pressed until there was an answer. */
export interface PresserCounts {
  requests: number;
  /** The connection was refused, or broke before the answer was read to its end. */
  broken: number;
  /** 503 with Retry-After: the portal said itself that it could not. */
  unavailable: number;
  /** Any other 5xx, or a 503 that does not say when to come back: none of these should ever be met. */
  bare: string[];
}

export interface Presser extends FormSender {
  readonly counts: PresserCounts;
  /** How often a form was sent once more since the first time got no answer: it may have been carried out. */
  readonly repeats: number;
  /** The Cookie header that it sends now. */
  cookie(): string;
}

const pauseMs = 120;
const patienceMs = 90_000;
const answerMs = 30_000;

/**
 * A person with a browser's cookies who presses again, with the very same form, until the answer is there in full.
 * @param origin the address of the portal, or of what stands before it
 */
export function createPresser(origin: string, counts: PresserCounts = emptyCounts()): Presser {
  const cookies = new Map<string, string>();
  let repeats = 0;
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");

  async function tryOnce(address: string, init: RequestInit): Promise<FormAnswer | null> {
    counts.requests += 1;
    try {
      const headers = new Headers(init.headers);
      headers.set("Accept", headers.get("Accept") ?? "text/html");
      headers.set("Cookie", cookie());
      if (init.method === "POST") headers.set("Origin", origin);
      const answer = await fetch(`${origin}${address}`, {
        ...init,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(answerMs),
      });
      const text = await answer.text();
      for (const cookie of answer.headers.getSetCookie()) keepCookie(cookies, cookie);
      if (answer.status === 429) {
        await delay(Number(answer.headers.get("Retry-After") ?? 1) * 1000);
        return null;
      }
      if (answer.status >= 500) {
        if (answer.status === 503 && answer.headers.has("Retry-After")) counts.unavailable += 1;
        else counts.bare.push(`${init.method ?? "GET"} ${address}: ${answer.status} ${text.slice(0, 60)}`);
        return null;
      }
      return {
        status: () => answer.status,
        ok: () => answer.ok,
        headers: () => Object.fromEntries(answer.headers),
        text: async () => text,
      };
    } catch {
      counts.broken += 1;
      return null;
    }
  }

  async function press(address: string, makeInit: () => RequestInit, isForm: boolean): Promise<FormAnswer> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const answer = await tryOnce(address, makeInit());
      if (answer) return answer;
      if (performance.now() > until) throw new Error(`${address} gave no answer in ${patienceMs / 1000} seconds`);
      if (isForm) repeats += 1;
      await delay(pauseMs);
    }
  }

  return {
    counts,
    cookie,
    get repeats() {
      return repeats;
    },
    get: (address) => press(address, () => ({}), false),
    post: (address, options) => press(address, () => ({ method: "POST", ...bodyOf(options) }), true),
  };
}

export const emptyCounts = (): PresserCounts => ({ requests: 0, broken: 0, unavailable: 0, bare: [] });

type MultipartValue = string | { name: string; mimeType: string; buffer: Uint8Array<ArrayBuffer> };

/** The body as Playwright's requests make it of `form`, `data` or `multipart`. */
function bodyOf(options: object): RequestInit {
  const { form, data, multipart } = options as {
    form?: Record<string, string>;
    data?: unknown;
    multipart?: Record<string, MultipartValue>;
  };
  if (data !== undefined)
    return {
      body: JSON.stringify(data),
      headers: { "Content-Type": "application/json", Accept: "application/json" },
    };
  if (!multipart) return { body: new URLSearchParams(form ?? {}) };
  const body = new FormData();
  for (const [name, value] of Object.entries(multipart)) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, new Blob([value.buffer], { type: value.mimeType }), value.name);
  }
  return { body };
}

function keepCookie(cookies: Map<string, string>, header: string): void {
  const [name = "", value = ""] = (header.split(";")[0] ?? "").split("=");
  if (/max-age=0/i.test(header)) cookies.delete(name);
  else cookies.set(name, value);
}
