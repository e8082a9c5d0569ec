import express, { type Express } from "express";
import { troubleResponse } from "./tellTroubles";
import type { Health } from "./health";

/** Answers while the portal starts or waits for its database: alive, not ready, and a page that says so. */
export function createWaitingRoom(health: Health): Express {
  const app = express();
  app.disable("x-powered-by");
  health.serve(app);
  app.use((request, response, next) => {
    const asked = new Request(new URL(request.originalUrl, "http://portal"), {
      headers: { Accept: request.headers.accept ?? "" },
    });
    const isChange = request.method !== "GET" && request.method !== "HEAD";
    const answer = troubleResponse(asked, "unreachable", { isChange, sent: null, requestId: "" });
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    answer.text().then((text) => response.status(answer.status).send(text), next);
  });
  return app;
}
