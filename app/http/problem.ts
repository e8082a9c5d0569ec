import { data } from "@remix-run/node";

/** An error in the form of RFC 9457, with a stable code; `title` is for people. */
export function problemJson(status: number, code: string, title: string, more: Record<string, unknown> = {}): Response {
  return new Response(JSON.stringify({ type: `urn:helsetabell:problem:${code}`, title, status, code, ...more }), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8" },
  });
}

/** Not there, or not yours: the two read alike. */
export const notFound = () => data({ code: "not-found" }, { status: 404 });
