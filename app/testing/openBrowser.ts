import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { Portal } from "~/app/portal";

type Handler = (args: ActionFunctionArgs) => unknown;

export interface Asked {
  /** With its query. */
  path: string;
  params?: Record<string, string>;
  /** Sent as a form of text fields, or with files, or as JSON. */
  form?: Record<string, string> | FormData;
  json?: unknown;
}

export interface Answered<Data = unknown> {
  status: number;
  location: string | null;
  setCookies: string[];
  data: Data;
}

export interface TestBrowser {
  cookies: Map<string, string>;
  /** Asks a loader or an action as Remix does; what it throws is an answer too. */
  ask<Data = unknown>(handler: Handler, asked: Asked): Promise<Answered<Data>>;
}

/** A browser that keeps cookies, before the routes' own functions: no web server stands in between. */
export function openBrowser(portal: Portal, userAgent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0"): TestBrowser {
  const cookies = new Map<string, string>();
  // Each at a place of its own: what limits a network has tests of its own.
  const network = randomUUID();

  function keep(setCookie: string): void {
    const [pair = "", ...attributes] = setCookie.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (attributes.some((one) => one.trim() === "Max-Age=0")) cookies.delete(name);
    else cookies.set(name, pair.slice(at + 1));
  }

  async function ask<Data>(handler: Handler, { path, params, form, json }: Asked): Promise<Answered<Data>> {
    const headers = new Headers({ "User-Agent": userAgent });
    if (cookies.size > 0) headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    if (json !== undefined) headers.set("Content-Type", "application/json");
    const body = form instanceof FormData ? form : form ? new URLSearchParams(form) : JSON.stringify(json);
    const request = new Request(
      `${portal.deps.baseUrl}${path}`,
      body ? { method: "POST", body, headers } : { headers },
    );
    const context = { portal, nonce: "", requestId: "", network } as unknown as AppLoadContext;
    const args = { request, context, params: { lang: path.split("/")[1] ?? "", ...params } };
    const answer: unknown = await Promise.resolve()
      .then(() => handler(args))
      .catch((thrown: unknown) => {
        if (thrown instanceof Error) throw thrown;
        return thrown;
      });
    const answered = await read<Data>(answer);
    answered.setCookies.forEach(keep);
    return answered;
  }
  return { cookies, ask };
}

/** A `Response`, what Remix's `data` makes, or plain data. */
async function read<Data>(answer: unknown): Promise<Answered<Data>> {
  if (answer instanceof Response) {
    const text = await answer.text();
    const data = (/json/.test(answer.headers.get("Content-Type") ?? "") ? JSON.parse(text) : text) as Data;
    const { status, headers } = answer;
    return { status, location: headers.get("Location"), setCookies: headers.getSetCookie(), data };
  }
  const { init, data, type } = (answer ?? {}) as { init?: ResponseInit | null; data?: Data; type?: string };
  const isData = type === "DataWithResponseInit";
  const headers = new Headers((isData && init?.headers) || {});
  return {
    status: (isData && init?.status) || 200,
    location: headers.get("Location"),
    setCookies: headers.getSetCookie(),
    data: isData ? (data as Data) : (answer as Data),
  };
}
