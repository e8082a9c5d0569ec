import { paths } from "~/app/i18n/paths";
import { answers, completeContent, uniqueTitle } from "./support/answers";
import { saveFields, startDraft } from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import {
  draftIdOf,
  fillAbout,
  fillApplication,
  fillData,
  fillPurpose,
  fillTable,
  sendApplication,
  startApplication,
} from "./support/fillApplication";
import { chooseInGroup, pressEnterOn, tabTo, typeInto } from "./support/keyboard";
import { getPersona } from "./support/people";
import { choosePersona, signInAs } from "./support/signIn";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const t = words.nb;
const to = paths("nb");
const savedLine = new RegExp(`^${t.apply.saving.saved({ when: "" }).trim()}`);

test("what is typed is saved by itself, says so, and is there after a reload", async ({ page }) => {
  await startApplication({ page, language: "nb" });
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.purpose) }).click();
  const title = page.getByRole("textbox", { name: t.fields.projectTitle });
  const saved = page.waitForResponse((answer) => answer.url().endsWith("/lagre") && answer.ok());
  await title.pressSequentially("Hoftebrudd etter fylke");
  await expect(page.getByText(t.apply.saving.waiting).or(page.getByText(t.apply.saving.saving))).toBeVisible();
  await saved;
  await expect(page.getByText(savedLine)).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue("Hoftebrudd etter fylke");
});

test("what is typed is saved too when one goes to another step at once", async ({ page }) => {
  await startApplication({ page, language: "nb" });
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.purpose) }).click();
  await page.getByRole("textbox", { name: t.fields.useDescription }).fill(answers.use);
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.about) }).click();
  await expect(page.getByRole("heading", { level: 1, name: t.apply.about.title })).toBeVisible();
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.purpose) }).click();
  await expect(page.getByRole("textbox", { name: t.fields.useDescription })).toHaveValue(answers.use);
});

test("two tabs change the same field: both versions are shown, and the person chooses", async ({ page, context }) => {
  await startApplication({ page, language: "nb" });
  const address = to.draftStep(draftIdOf(page), "purpose");
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(address);
  const titleIn = (tab: typeof page) => tab.getByRole("textbox", { name: t.fields.projectTitle });

  const saved = page.waitForResponse((answer) => answer.url().endsWith("/lagre"));
  await titleIn(page).fill("Fra den første fanen");
  await saved;
  await titleIn(other).fill("Fra den andre fanen");
  const conflict = other.getByRole("alert").filter({ hasText: t.apply.conflict.title });
  await expect(conflict).toContainText("Fra den første fanen");
  await expect(conflict).toContainText("Fra den andre fanen");
  await expect(titleIn(other)).toHaveValue("Fra den andre fanen");
  await page.reload();
  await expect(titleIn(page)).toHaveValue("Fra den første fanen");

  await conflict.getByRole("button", { name: t.apply.conflict.keepMine }).click();
  await expect(conflict).toBeHidden();
  await expect(other.getByText(savedLine)).toBeVisible();
  await page.reload();
  await expect(titleIn(page)).toHaveValue("Fra den andre fanen");
});

test("two tabs change different fields: both changes stand", async ({ page, context }) => {
  await startApplication({ page, language: "nb" });
  const address = to.draftStep(draftIdOf(page), "purpose");
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(address);
  const isSave = (answer: { url(): string }) => answer.url().endsWith("/lagre");
  const saves = [page.waitForResponse(isSave), other.waitForResponse(isSave)];
  await page.getByRole("textbox", { name: t.fields.projectTitle }).fill("Hoftebrudd");
  await other.getByRole("textbox", { name: t.fields.useDescription }).fill(answers.use);
  await Promise.all(saves);
  await page.reload();
  await expect(page.getByRole("textbox", { name: t.fields.projectTitle })).toHaveValue("Hoftebrudd");
  await expect(page.getByRole("textbox", { name: t.fields.useDescription })).toHaveValue(answers.use);
  await expect(page.getByText(t.apply.conflict.title)).toBeHidden();
});

test("a save that fails keeps the text, says so, and goes through when the line is back", async ({
  page,
  allowConsole,
}) => {
  allowConsole.push(/net::ERR_/);
  await startApplication({ page, language: "nb" });
  await page.getByRole("link", { name: new RegExp(t.apply.layout.step.purpose) }).click();
  const title = page.getByRole("textbox", { name: t.fields.projectTitle });
  await page.route("**/lagre", (route) => route.abort());
  await title.fill("Skrevet uten nett");
  await expect(page.getByText(t.apply.saving.failing)).toBeVisible();
  await expect(title).toHaveValue("Skrevet uten nett");
  await page.unroute("**/lagre");
  await page.getByRole("button", { name: t.apply.saving.retry }).click();
  await expect(page.getByText(savedLine)).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue("Skrevet uten nett");
});

test("a second click on send, and one more from another tab, make one case", async ({ openAs, requestAs }) => {
  const researcher = await requestAs("researcher");
  const title = uniqueTitle("Sendt én gang");
  const draftId = await startDraft(researcher);
  await saveFields(researcher, draftId, completeContent(title));
  const page = await openAs("researcher");
  await page.goto(to.draftStep(draftId, "send"));
  const fromElsewhere = researcher.post(to.draftStep(draftId, "send"), { maxRedirects: 0 });
  await page.getByRole("button", { name: t.apply.send.submit }).dblclick();
  await page.waitForURL(/\/saker\/.*\/kvittering$/);
  expect((await fromElsewhere).headers().location).toBe(new URL(page.url()).pathname);
  await page.goto(to.applications);
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});

test("without a script the whole application can be filled in and sent", async ({ openAs }) => {
  const page = await openAs(null, { javaScriptEnabled: false });
  const filling = { page, language: "nb" } as const;
  const title = uniqueTitle("Uten skript");
  await fillApplication(filling, { title, sources: ["hkr", "npr"], table: "upload" });
  await page.getByRole("link", { name: t.apply.send.signIn }).click();
  await choosePersona(page, "researcher");
  await sendApplication(filling);
  await expect(page.getByText(title).first()).toBeVisible();
});

test("without a script a change made in two places shows both versions too", async ({ openAs, allowStatus }) => {
  allowStatus.add(422);
  const page = await openAs(null, { javaScriptEnabled: false });
  await startApplication({ page, language: "nb" });
  const address = to.draftStep(draftIdOf(page), "purpose");
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(address);
  for (const [tab, typed] of [
    [page, "Den første"],
    [other, "Den andre"],
  ] as const) {
    await tab.getByRole("textbox", { name: t.fields.projectTitle }).fill(typed);
    await tab.getByRole("button", { name: t.apply.form.next }).click();
  }
  const conflict = other.getByRole("alert").filter({ hasText: t.apply.conflict.title });
  await expect(conflict).toContainText("Den første");
  await expect(conflict).toContainText("Den andre");
  await conflict.getByRole("button", { name: t.apply.conflict.useSaved }).click();
  await other.goto(address);
  await expect(other.getByRole("textbox", { name: t.fields.projectTitle })).toHaveValue("Den første");
});

test("with the keyboard only, from the front page to the receipt", async ({ page }) => {
  test.setTimeout(120_000);
  const enter = (name: string) => pressEnterOn(page, page.getByRole("button", { name, exact: true }));
  const write = (name: string, text: string) => typeInto(page, page.getByRole("textbox", { name, exact: true }), text);
  const choose = (group: string, label: string) => chooseInGroup(page, page.getByRole("group", { name: group }), label);
  const heading = (name: string) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.goto(to.front);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t.shell.skipToContent })).toBeFocused();
  await page.keyboard.press("Enter");
  await enter(t.front.start);
  await heading(t.apply.data.title);
  await tabTo(page, page.locator("#felt-sources-hkr"));
  await page.keyboard.press("Space");
  await enter(t.apply.form.next);

  await heading(t.apply.purpose.title);
  await write(t.fields.projectTitle, uniqueTitle("Bare tastatur"));
  await choose(t.fields.purposeCategory, t.apply.choices.purposeCategory["health-research"]);
  await write(t.fields.useDescription, answers.use);
  await write(t.apply.purpose.fitLabel({ source: "HKR" }), answers.fit);
  await enter(t.apply.form.next);

  await heading(t.apply.table.title);
  await choose(t.apply.table.choiceLegend, t.apply.table.help);
  await write(t.fields.figures, answers.figures);
  await enter(t.apply.form.next);

  await heading(t.apply.about.title);
  await write(t.fields.name, "Ingrid Fjellvang");
  await write(t.fields.email, "ingrid.fjellvang@fjordvik.example");
  await choose(t.apply.about.publicBody, t.apply.choices.yesNo.no);
  await choose(t.apply.about.studentQuestion, t.apply.choices.yesNo.no);
  await write(t.fields.invoiceRecipient, answers.invoiceRecipient);
  await write(t.fields.recipients, answers.recipients);
  await enter(t.apply.form.next);

  await heading(t.apply.send.title);
  await pressEnterOn(page, page.getByRole("link", { name: t.apply.send.signIn }));
  await enter(getPersona("researcher").name);
  await heading(t.apply.send.title);
  await enter(t.apply.send.submit);
  await expect(page).toHaveURL(/\/kvittering$/);
});

test("on a phone no step scrolls sideways, and the application can be sent", async ({ openAs }) => {
  const page = await openAs(null, { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true });
  const filling = { page, language: "nb" } as const;
  const steps = [
    () => startApplication(filling),
    () => fillData(filling, ["hkr", "npr"]),
    () => fillPurpose(filling, uniqueTitle("På telefon"), ["hkr", "npr"]),
    () => fillTable(filling, "upload"),
    () => fillAbout(filling),
  ];
  for (const step of steps) {
    await step();
    await expectNoSideScroll(page);
  }
  await page.goto(to.draftStep(draftIdOf(page), "table"));
  await expectNoSideScroll(page);
  for (const choice of [t.apply.table.build, t.apply.table.upload]) {
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/lagre"));
    await page.getByRole("radio", { name: choice }).check();
    await saved;
    await expectNoSideScroll(page);
  }
  const draftId = draftIdOf(page);
  await signInAs(page, "researcher");
  await page.goto(to.draftStep(draftId, "send"));
  await sendApplication(filling);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: t.status.receipt.follow }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.status.applicant.submitted);
  await expectNoSideScroll(page);
});
