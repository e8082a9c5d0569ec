import type { Response } from "express";
import { describeProblem } from "./problem";

/** An error in the form of RFC 9457 where Remix has not begun: what stands before it refuses by this. */
export function sendProblem(
  response: Response,
  status: number,
  code: string,
  title: string,
  more: Record<string, unknown> = {},
): void {
  response
    .status(status)
    .type("application/problem+json")
    .send(describeProblem(status, code, title, more));
}
