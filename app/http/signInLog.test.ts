import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { action as useCode } from "~/app/routes/public/signInByMail";
import { action as useLink } from "~/app/routes/public/signInLink";
import type { SignInEvent } from "./SignInEvent";
import { signIn } from "./session";
import { signInFailed } from "./signInAttempt";

const accountId = "7f9c1d4e-5b1a-4c62-9a63-0d4f2f3c1b2a";
const secretOfLink = "Abc123-_".repeat(5) + "xyz";

/** A portal whose database knows of no mail that was asked for. */
function fakeContext() {
  const events: SignInEvent[] = [];
  const repositories = {
    identity: { startSession: async () => {} },
    mailSignIns: { findOfBrowserForUpdate: async () => null, use: async () => null },
  };
  const context = {
    portal: {
      env: { DEMO: true, SESSION_SECRET: "a secret of the tests, and of nobody else" },
      deps: {
        baseUrl: "https://portal.example",
        transact: (run: (given: typeof repositories) => Promise<unknown>) => run(repositories),
      },
      limits: { consume: async () => ({ ok: true }) },
    },
    visitor: Promise.resolve({ account: null, sessionHash: null, browserHash: "a browser" }),
    logSignIn: (event: SignInEvent) => void events.push(event),
  };
  return { context: context as unknown as AppLoadContext, events };
}

const request = (form?: Record<string, string>) =>
  new Request("https://portal.example/nb/logg-inn", form ? { method: "POST", body: new URLSearchParams(form) } : {});

test("who was let in stands in the log, and by what", async () => {
  const { context, events } = fakeContext();
  context.visitor = Promise.resolve({ account: null, sessionHash: null, browserHash: null });
  const cookie = await signIn(request(), context, accountId, { signedInBy: "staff", subject: "someone" });
  expect(events).toEqual([{ outcome: "in", by: "staff", accountId }]);
  expect(cookie).not.toContain(accountId);
});

test("an answer of a provider that lets nobody in stands there with its reason", () => {
  const { context, events } = fakeContext();
  signInFailed(context, { by: "id-porten", language: "nb", problem: "for-lavt-niva", returnTo: "/nb/saker" });
  expect(events).toEqual([{ outcome: "refused", by: "id-porten", problem: "for-lavt-niva" }]);
});

test("a wrong code and a dead link stand there, without the code or the link", async () => {
  const { context, events } = fakeContext();
  const args = { context, params: { lang: "nb", token: secretOfLink } };
  await useCode({ ...args, request: request({ intent: "code", code: "123456" }) } as ActionFunctionArgs);
  await useLink({ ...args, request: request({}) } as ActionFunctionArgs);
  expect(events).toEqual([
    { outcome: "refused", by: "mail", problem: "dead" },
    { outcome: "refused", by: "mail", problem: "dead" },
  ]);
});
