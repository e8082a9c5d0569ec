import type { AppLoadContext } from "@remix-run/node";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { problemJson } from "./problem";

/**
 * Runs a handler of the API: whatever it throws unexpectedly goes to the log, and the caller gets a problem document
 * with the number of the request.
 */
export async function answerApi(context: AppLoadContext, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    // Told as 503 by whoever guards all routes.
    if (findDatabaseTrouble(error)) throw error;
    context.logError?.(error);
    return problemJson(500, "unexpected", "Something went wrong on our side", { instance: context.requestId });
  }
}

/** For a method that the address does not have. @param allow such as `GET, HEAD` */
export function methodNotAllowed(allow: string): Response {
  const response = problemJson(405, "method-not-allowed", `Use ${allow} here`);
  response.headers.set("Allow", allow);
  return response;
}
