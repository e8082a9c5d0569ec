import type { Page } from "@playwright/test";
import type { FormSender } from "./byForm";

const origin = new URL(process.env.E2E_BASE_URL ?? "http://localhost:3000").origin;

/** Requests with the cookies of a page, that say as its forms do from which site they come. */
export function requestsOf(page: Page): FormSender {
  return {
    get: (address) => page.request.get(address),
    post: (address, options) => page.request.post(address, { ...options, headers: { Origin: origin } }),
  };
}
