import { paths } from "~/app/i18n/paths";
import type { Person } from "./support/people";
import { expect, test } from "./support/test";

/** Hundreds of requests, on a machine that may be busy. */
test.describe.configure({ timeout: 180_000 });

const to = paths("nb");

test("no link leads to a page that is not there", async ({ requestAs, samples }) => {
  const draftSteps = (["data", "purpose", "table", "about", "send"] as const).map((step) =>
    to.draftStep(samples.fullDraft, step),
  );
  const seen: [Person | null, string[]][] = [
    [null, [to.ownRecords("start"), to.ownRecords("providers")]],
    [null, [to.front, to.sources, to.source("mfr"), to.source("hunt"), to.responsibilities, to.calculator, to.about]],
    [
      "researcher",
      [to.applications, ...draftSteps, to.application(samples.postponed), to.application(samples.uploaded)],
    ],
    ["researcher", [to.receipt(samples.uploaded), to.submission(samples.uploaded), to.application(samples.submitted)]],
    ["caseworker", [to.queue, ...[samples.postponed, samples.uploaded, samples.inPreparation].map(to.case)]],
    ["staffOfFhi", [to.parts, ...[samples.postponed, samples.inPreparation].map(to.part)]],
    ["administrator", [to.roles]],
  ];
  const dead: string[] = [];
  for (const [person, pages] of seen) {
    const request = await requestAs(person);
    const tried = new Set<string>();
    for (const page of pages) {
      const html = await (await request.get(page)).text();
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
        const address = href.replaceAll("&amp;", "&");
        if (tried.has(address)) continue;
        tried.add(address);
        const status = (await request.get(address)).status();
        if (status >= 400) dead.push(`${person ?? "a stranger"} on ${page}: ${address} answers ${status}`);
      }
    }
  }
  expect(dead).toEqual([]);
});
