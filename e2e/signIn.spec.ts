import type { Page } from "@playwright/test";
import { paths } from "~/app/i18n/paths";
import { expectNoViolation } from "./support/expectNoViolation";
import { answers } from "./support/answers";
import { startDraft } from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { endOtherSessions, newAddress, readSignInMail, signInByMail } from "./support/signInByMail";
import { requestsOf } from "./support/requestsOf";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const t = words.nb;
const own = t.account;
const to = paths("nb");

/** No violation of WCAG 2.2 AA, at the width of a phone. */
async function expectReadable(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideScroll(page);
  await expectNoViolation(page, page.url());
  await page.setViewportSize({ width: 1280, height: 900 });
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("anyone signs in with a mailed link, which a look does not use up, and says what to be called", async ({
  page,
  request,
  allowStatus,
}) => {
  allowStatus.add(410);
  const address = newAddress();
  await page.goto(to.signIn);
  await page.getByRole("link", { name: t.pages.signIn.ways.mail.go }).click();
  await page.getByRole("textbox", { name: own.byMail.address }).fill(address);
  await page.getByRole("button", { name: own.byMail.send }).click();
  await expect(heading(page, own.byMail.sentTitle)).toBeVisible();

  const { link } = await readSignInMail(request, address);
  // A scanner of mail opens it, and opens it again.
  for (const _look of [1, 2]) expect((await request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByText(own.link.lead({ address: `l•••@fjordvik.example` }))).toBeVisible();
  await expectReadable(page);
  await page.getByRole("button", { name: own.link.enter }).click();
  await expect(heading(page, t.apply.list.title)).toBeVisible();
  await page.goto(link);
  await expect(heading(page, own.link.deadTitle)).toBeVisible();

  await page.getByRole("link", { name: address }).click();
  await expect(heading(page, own.title)).toBeVisible();
  await page.getByRole("textbox", { name: own.name.label }).fill("Lea Leser");
  await page.getByRole("button", { name: own.name.save }).click();
  await expect(page.getByRole("status")).toHaveText(own.name.saved);
  await expect(page.getByRole("link", { name: "Lea Leser" })).toBeVisible();
});

test("the code beside the link signs in without a script; a wrong one says how many tries are left", async ({
  openAs,
  allowStatus,
}) => {
  allowStatus.add(422);
  const page = await openAs(null, { javaScriptEnabled: false });
  const address = newAddress();
  await page.goto(`${to.signInByMail}?til=${encodeURIComponent(to.calculator)}`);
  await page.getByRole("textbox", { name: own.byMail.address }).fill("lea uten krøllalfa");
  await page.getByRole("button", { name: own.byMail.send }).click();
  await expect(page.getByRole("alert")).toContainText(own.byMail.wrongAddress);
  await expect(page.getByRole("textbox", { name: own.byMail.address })).toHaveValue("lea uten krøllalfa");
  await page.getByRole("textbox", { name: own.byMail.address }).fill(address);
  await page.getByRole("button", { name: own.byMail.send }).click();
  await expect(heading(page, own.byMail.sentTitle)).toBeVisible();

  const { code } = await readSignInMail(requestsOf(page), address);
  const wrong = code === "111111" ? "222222" : "111111";
  await page.getByRole("textbox", { name: own.byMail.code }).fill(wrong);
  await page.getByRole("button", { name: own.byMail.enter }).click();
  await expect(page.getByRole("alert")).toContainText(own.byMail.wrongCode({ left: 4 }));
  await page.getByRole("textbox", { name: own.byMail.code }).fill(code);
  await page.getByRole("button", { name: own.byMail.enter }).click();
  await expect(page).toHaveURL(to.calculator);
  await expect(page.getByRole("link", { name: address })).toBeVisible();
});

test("a place one is signed in is signed out from another, and is out at its next request", async ({ openAs }) => {
  const address = newAddress();
  const [here, there] = [await openAs(null), await openAs(null)];
  for (const page of [there, here]) await signInByMail(requestsOf(page), address);
  await there.goto(to.account);
  await expect(heading(there, own.title)).toBeVisible();
  await here.goto(to.account);
  await expect(here.getByText(own.sessions.thisOne)).toHaveCount(1);
  await expectReadable(here);
  await here.getByRole("button", { name: own.sessions.end }).click();
  await expect(here.getByRole("status")).toHaveText(own.sessions.ended);
  await expect(here.getByText(own.sessions.onlyHere)).toBeVisible();
  await there.goto(to.account);
  await expect(there).toHaveURL(`${to.signIn}?til=${encodeURIComponent(to.account)}`);
});

test("signed out while typing: the text stays, and is saved after signing in in another tab", async ({
  openAs,
  allowStatus,
}) => {
  allowStatus.add(401);
  const address = newAddress();
  const [page, other] = [await openAs(null), await openAs(null)];
  for (const one of [page, other]) await signInByMail(requestsOf(one), address);
  const draftId = await startDraft(requestsOf(page));
  await page.goto(to.draftStep(draftId, "purpose"));
  await endOtherSessions(requestsOf(other));
  const use = page.getByRole("textbox", { name: t.fields.useDescription });
  await use.fill(answers.use);
  await expect(page.getByText(t.apply.saving["signed-out"])).toBeVisible();
  await expectReadable(page);

  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: t.apply.saving.signIn }).click(),
  ]);
  await expect(heading(tab, t.pages.signIn.demoTitle)).toBeVisible();
  await signInByMail(requestsOf(tab), address);
  await tab.close();
  await expect(use).toHaveValue(answers.use);
  const saved = page.waitForResponse((answer) => answer.url().endsWith("/lagre") && answer.ok());
  await page.getByRole("button", { name: t.apply.saving.retry }).click();
  await saved;
  await expect(page.getByText(t.apply.saving["signed-out"])).toBeHidden();
  await page.reload();
  await expect(use).toHaveValue(answers.use);
});

for (const javaScriptEnabled of [true, false])
  test(`signed out before a form is sent, ${javaScriptEnabled ? "with" : "without"} a script: it is sent after signing in again`, async ({
    openAs,
  }) => {
    const address = newAddress();
    const [page, other] = [await openAs(null, { javaScriptEnabled }), await openAs(null)];
    for (const one of [page, other]) await signInByMail(requestsOf(one), address);
    const draftId = await startDraft(requestsOf(page));
    // With a script the draft saves itself: there the form is one that does not.
    await page.goto(javaScriptEnabled ? to.account : to.draftStep(draftId, "purpose"));
    const field = page.getByRole("textbox", { name: javaScriptEnabled ? own.name.label : t.fields.useDescription });
    await field.fill(answers.use.slice(0, 150));
    await endOtherSessions(requestsOf(other));
    await page.getByRole("button", { name: javaScriptEnabled ? own.name.save : t.apply.form.next }).click();
    await expect(page.getByText(t.pages.signIn.resume)).toBeVisible();

    const back = new URL(page.url()).searchParams.get("til") ?? "";
    // Nobody else finds it, not even the one who holds the address.
    const stranger = await openAs(null);
    await signInByMail(requestsOf(stranger), newAddress());
    expect((await requestsOf(stranger).get(back)).status()).toBe(404);

    await signInByMail(requestsOf(page), address);
    await page.goto(back);
    await expect(heading(page, own.resume.title)).toBeVisible();
    await expect(page.getByText(answers.use.slice(0, 150))).toBeVisible();
    if (javaScriptEnabled) await expectReadable(page);
    await page.getByRole("button", { name: own.resume.send }).click();
    await expect(heading(page, javaScriptEnabled ? own.title : t.apply.table.title)).toBeVisible();
    await page.goto(javaScriptEnabled ? to.account : to.draftStep(draftId, "purpose"));
    await expect(field).toHaveValue(answers.use.slice(0, 150));
    expect((await requestsOf(page).get(back)).status()).toBe(404);
  });
