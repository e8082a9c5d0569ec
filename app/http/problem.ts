import { data } from "@remix-run/node";

/** The body of an error in the form of RFC 9457, with a stable code; `title` is for people. */
export const describeProblem = (status: number, code: string, title: string, more: Record<string, unknown>) => ({
  type: `urn:helsetabell:problem:${code}`,
  title,
  status,
  code,
  ...more,
});

/** An error in the form of RFC 9457, as a route answers it. */
export function problemJson(status: number, code: string, title: string, more: Record<string, unknown> = {}): Response {
  return new Response(JSON.stringify(describeProblem(status, code, title, more)), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8" },
  });
}

/** Not there, or not yours: the two read alike. */
export const notFound = () => data({ code: "not-found" }, { status: 404 });
