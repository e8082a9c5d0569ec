import type { NextFunction, Request, RequestHandler, Response } from "express";
import { sendProblem } from "./sendProblem";

/** What the portal's pages use; a browser asks for them in no other way. */
const methods: readonly string[] = ["GET", "HEAD", "POST"];
/** Forms, and what a page saves as one types. */
const bodies = /^(application\/x-www-form-urlencoded|multipart\/form-data|application\/json)\s*(;|$)/i;

/**
 * Refuses a method that no page has, and a body that no page can read: Remix would hand a PUT to what takes a form, and
 * the reading of a strange body would end as an error of ours. The API says itself what each of its addresses takes.
 */
export function refuseUnknownKinds(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.path.startsWith("/api/")) return next();
    if (!methods.includes(request.method)) {
      response.setHeader("Allow", methods.join(", "));
      return refuse(response, 405, "method-not-allowed", `Use ${methods.join(", ")} here`);
    }
    const length = request.headers["content-length"];
    const hasBody = request.headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
    if (request.method === "POST" && hasBody && !bodies.test(request.headers["content-type"] ?? ""))
      return refuse(response, 415, "body-not-known", "Send a form");
    next();
  };
}

function refuse(response: Response, status: 405 | 415, code: string, title: string): void {
  sendProblem(response.set({ Connection: "close", "Cache-Control": "no-store" }), status, code, title);
}
