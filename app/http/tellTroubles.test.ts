import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import type { Unavailable } from "~/app/domain/faults/Unavailable";
import { tellTroubles, within } from "./tellTroubles";

const readOnly = Object.assign(new Error("cannot execute INSERT in a read-only transaction"), { code: "25006" });
const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

type RouteModule = { loader?: unknown; action?: unknown; default?: () => null };

/** One route behind the guard. */
function guarded(module: RouteModule) {
  const build = { routes: { one: { id: "one", module } } } as unknown as ServerBuild;
  const route = tellTroubles(build).routes.one?.module as unknown as {
    loader(args: LoaderFunctionArgs): Promise<unknown>;
    action(args: ActionFunctionArgs): Promise<unknown>;
  };
  return route;
}

function argsOf(request: Request) {
  const said: { retryAfter?: number; troubles: string[] } = { troubles: [] };
  const context = {
    requestId: "r-1",
    setRetryAfter: (seconds: number) => (said.retryAfter = seconds),
    noteTrouble: (trouble: string) => said.troubles.push(trouble),
  };
  return { args: { request, params: {}, context } as unknown as ActionFunctionArgs, said };
}

const thrownBy = (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => error);
const page = () => null;

describe("trouble with the database on a page", () => {
  test("reading is answered 503, with when to come back", async () => {
    const { args, said } = argsOf(new Request("http://portal/nb/soknader"));
    const thrown = await thrownBy(guarded({ default: page, loader: () => Promise.reject(away) }).loader(args));
    expect(thrown).toMatchObject({
      init: { status: 503 },
      data: { code: "unavailable", trouble: "unreachable", isChange: false, sent: null },
    });
    expect(said).toEqual({ retryAfter: 5, troubles: ["unreachable"] });
  });

  test("what a form sent comes back, also when the action had read it already", async () => {
    const request = new Request("http://portal/nb/saker/1/meldinger.data?_routes=x&til=2", {
      method: "POST",
      headers: { "Content-Length": "60" },
      body: new URLSearchParams([
        ["body", "Hei\nigjen"],
        ["valg", "a"],
        ["valg", "b"],
      ]),
    });
    const { args } = argsOf(request);
    const action = async (given: ActionFunctionArgs) => {
      await given.request.formData();
      throw readOnly;
    };
    const thrown = (await thrownBy(guarded({ default: page, action }).action(args))) as { data: Unavailable };
    expect(thrown.data.sent).toEqual({
      action: "/nb/saker/1/meldinger?til=2",
      // A form's line breaks are CR LF on the way (HTML standard, form submission).
      fields: [
        ["body", expect.stringMatching(/^Hei\r?\nigjen$/) as unknown],
        ["valg", "a"],
        ["valg", "b"],
      ],
      lacksFiles: false,
    });
  });

  test("a file is not kept: the page asks for it anew", async () => {
    const body = new FormData();
    body.append("body", "Se vedlegget");
    body.append("files", new File(["%PDF"], "notat.pdf"));
    const request = new Request("http://portal/nb/saker/1/meldinger", { method: "POST", body });
    // As a browser says it.
    request.headers.set("Content-Length", "400");
    const { args } = argsOf(request);
    const thrown = (await thrownBy(
      guarded({ default: page, action: () => Promise.reject(readOnly) }).action(args),
    )) as { data: Unavailable };
    expect(thrown.data.sent).toEqual({
      action: "/nb/saker/1/meldinger",
      fields: [["body", "Se vedlegget"]],
      lacksFiles: true,
    });
  });

  test("whatever else is thrown passes as it is, a page that is not there among it", async () => {
    const missing = new Response(null, { status: 404 });
    const { args, said } = argsOf(new Request("http://portal/nb/soknader"));
    for (const thrown of [missing, new RangeError("a fault of ours")])
      expect(await thrownBy(guarded({ default: page, loader: () => Promise.reject(thrown) }).loader(args))).toBe(
        thrown,
      );
    expect(said.troubles).toEqual([]);
  });
});

describe("trouble at an address without a page", () => {
  test("a program gets a problem document (RFC 9457) with a stable code", async () => {
    const { args } = argsOf(new Request("http://portal/api/v1/deadline", { headers: { Accept: "text/html" } }));
    const thrown = (await thrownBy(guarded({ loader: () => Promise.reject(away) }).loader(args))) as Response;
    expect(thrown.status).toBe(503);
    expect(thrown.headers.get("Retry-After")).toBe("5");
    expect(thrown.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await thrown.json()).toMatchObject({ status: 503, code: "unavailable", instance: "r-1" });
  });

  test("a browser gets a page in its language, in which nothing typed becomes markup", async () => {
    const request = new Request("http://portal/nn/saker/1/svar", {
      method: "POST",
      headers: { Accept: "text/html", "Content-Length": "60" },
      body: new URLSearchParams({ til: '"><script>alert(1)</script>' }),
    });
    const { args } = argsOf(request);
    const thrown = (await thrownBy(guarded({ action: () => Promise.reject(readOnly) }).action(args))) as Response;
    const text = await thrown.text();
    expect(thrown.status).toBe(503);
    expect(text).toContain('<html lang="nn">');
    expect(text).toContain("ikkje lagre no");
    expect(text).not.toContain("<script");
    expect(text).toContain("&quot;&gt;&lt;script&gt;");
  });
});

test("a page that takes too long is told as busy; one that comes in time is shown", async () => {
  await expect(within(5, new Promise(() => undefined))).rejects.toMatchObject({ trouble: "busy" });
  expect(await within(1_000, Promise.resolve("page"))).toBe("page");
});
