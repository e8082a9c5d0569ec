import type { Page } from "@playwright/test";
import { decisions } from "~/app/i18n/nb/decisions";
import { paths } from "~/app/i18n/paths";
import { axe, expectNoViolation } from "./support/expectNoViolation";
import { startDraft } from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { languagesTried, testDeep } from "./support/isDeep";
import { listPortalRoutes } from "./support/pageRoutes";
import { visitsTo } from "./support/pageVisits";
import type { Person } from "./support/people";
import { listShellWords } from "./support/shellWords";
import { expect, test } from "./support/test";
import { languagesOfPages, words } from "./support/words";

/** Many pages a test: each is loaded, checked and narrowed. */
test.describe.configure({ timeout: 120_000 });

/** What every page owes its readers, whatever it is about. */
async function expectSoundPage(page: Page, language: (typeof languagesOfPages)[number], where: string): Promise<void> {
  await expect(page.locator("html"), where).toHaveAttribute("lang", language);
  await expect(page, where).toHaveTitle(/^\S.* – Helsetabell$/);
  await expect(page.getByRole("heading", { level: 1 }), where).toHaveCount(1);
  const text = await page.locator("body").innerText();
  const slips = /\[object|\bundefined\b|\bNaN\b|Invalid Date/.exec(text)?.[0];
  expect(slips, `${where} shows no slip of the program`).toBeUndefined();
  const foreign = listShellWords(language).filter((word) => text.split("\n").includes(word));
  expect(foreign, `${where} speaks one language`).toEqual([]);
}

/** The same of a page that is only fetched: what the server wrote, without styles and scripts. */
function expectSoundHtml(html: string, language: (typeof languagesOfPages)[number], where: string): void {
  expect(/<html[^>]* lang="(\w+)"/.exec(html)?.[1], where).toBe(language);
  expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], where).toMatch(/^\S.* – Helsetabell$/);
  expect(html.match(/<h1[ >]/g), where).toHaveLength(1);
  const texts = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(Boolean);
  const slips = /\[object|\bundefined\b|\bNaN\b|Invalid Date/.exec(texts.join("\n"))?.[0];
  expect(slips, `${where} shows no slip of the program`).toBeUndefined();
  const foreign = listShellWords(language).filter((word) => texts.includes(word));
  expect(foreign, `${where} speaks one language`).toEqual([]);
}

/** Of the deep tests a page is drawn in each of them; else in bokmål, and read as HTML in the others. */
const drawnIn = languagesTried;

for (const { file } of listPortalRoutes().filter((route) => route.isPage))
  test(`${file} can be read by everybody, in every language and at 320 pixels`, async ({
    borrowPage,
    requestAs,
    samples,
    allowStatus,
  }) => {
    for (const language of languagesOfPages)
      for (const [at, { as, address, state, status = 200 }] of visitsTo(file, language, samples).entries()) {
        const where = `${address}${state && ` (${state})`}`;
        if (!drawnIn.includes(language)) {
          // The structure of its other states is that of bokmål.
          if (at > 0) continue;
          const answer = await (await requestAs(as)).get(address);
          expect(answer.status(), where).toBe(status);
          expectSoundHtml(await answer.text(), language, where);
          continue;
        }
        const page = await borrowPage(as);
        allowStatus.add(status);
        // A page is looked through wide and narrow; its other states narrow, where all of it stands under one another.
        await page.setViewportSize(at === 0 ? { width: 1280, height: 900 } : { width: 320, height: 640 });
        const answer = await page.goto(address);
        expect(answer?.status(), where).toBe(status);
        await expectSoundPage(page, language, where);
        await expectNoViolation(page, where);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSideScroll(page);
      }
  });

const t = words.nb;
const to = paths("nb");

test("an error summary leads to its fields and can be read by everybody", async ({ openAs, samples, allowStatus }) => {
  allowStatus.add(422);
  const page = await openAs("caseworker");
  const forms = [
    { address: to.caseAction(samples.submitted, "mangler"), button: t.caseworker.supplement.next },
    { address: to.caseAction(samples.submitted, "avvis"), button: t.caseworker.dismiss.next },
    { address: to.casePartAction(samples.complete, "utsett", "fhi"), button: t.caseworker.postpone.next },
    { address: to.casePartAction(samples.complete, "vedtak", "fhi"), button: t.caseworker.decide.next },
    { address: to.casePartAction(samples.appealed, "klage", "fhi"), button: decisions.appeal.next },
    { address: to.demoClock, button: t.demo.clock.ownSubmit },
  ];
  for (const { address, button } of forms) {
    await page.goto(address);
    await page.getByRole("button", { name: button, exact: true }).click();
    const summary = page.getByRole("alert").filter({ hasText: t.shell.errorSummary });
    await expect(summary, address).toBeFocused();
    await expectNoViolation(page, `${address} with errors`);
    const link = summary.getByRole("link").first();
    const target = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(page.locator(target), `${address} ${target}`).toBeFocused();
  }
});

test("what is missing in a draft leads to its field", async ({ openAs, requestAs }) => {
  const draftId = await startDraft(await requestAs("researcher"));
  const page = await openAs("researcher");
  await page.goto(to.draftStep(draftId, "send"));
  await page.getByRole("link", { name: t.apply.shortcomings["use-missing"] }).click();
  await expect(page.getByRole("textbox", { name: t.fields.useDescription })).toBeFocused();
});

test("a letter is shown before it is sent, and can be read by everybody", async ({ openAs, samples }) => {
  const page = await openAs("caseworker");
  await page.goto(to.caseAction(samples.submitted, "fullstendig"));
  await page.getByRole("button", { name: t.caseworker.complete.next, exact: true }).click();
  await expect(page.getByText(t.caseworker.letter.help)).toBeVisible();
  await expectNoViolation(page, "the date that follows, and the letter");
});

test("what is folded away can be read by everybody when it is opened", async ({ openAs, samples }) => {
  const page = await openAs("researcher");
  for (const address of [
    to.application(samples.complete),
    to.draftStep(samples.fullDraft, "data"),
    to.draftStep(samples.fullDraft, "table"),
    to.demoOutbox,
    to.source("mfr"),
  ]) {
    await page.goto(address);
    await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    await expectNoViolation(page, `${address}, unfolded`);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

testDeep("in dark mode the contrast is enough", async ({ openAs, samples }) => {
  const seen: [Person | null, string[]][] = [
    [null, [to.front, to.sources, to.source("mfr"), `${to.calculator}?complete=2026-11-23`, to.signIn]],
    [
      "researcher",
      [
        to.applications,
        ...(["data", "purpose", "table", "send"] as const).map((step) => to.draftStep(samples.fullDraft, step)),
        to.draftStep(samples.builtDraft, "table"),
        ...[samples.postponed, samples.supplementRequested, samples.refused].map(to.application),
        to.letter(samples.postponed, samples.letter),
      ],
    ],
    ["caseworker", [to.queue, to.case(samples.postponed), to.casePartAction(samples.complete, "vedtak", "fhi")]],
  ];
  for (const [person, addresses] of seen) {
    const page = await openAs(person, { colorScheme: "dark" });
    for (const address of addresses) {
      await page.goto(address);
      const { violations } = await axe(page).withRules(["color-contrast"]).analyze();
      const found = violations.flatMap(({ nodes }) => nodes.map((node) => node.html.slice(0, 200)));
      expect(found, `${address} in dark mode`).toEqual([]);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background, `${address} is dark`).not.toBe("rgb(255, 255, 255)");
    }
  }
});
