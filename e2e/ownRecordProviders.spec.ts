import type { Page } from "@playwright/test";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { paths } from "~/app/i18n/paths";
import type { RecordFolder } from "~/schemas/recordFolder";
import { expectNoViolation } from "./support/expectNoViolation";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { pressEnterOn, tabTo, typeInto } from "./support/keyboard";
import { expect, test } from "./support/test";
import { languagesOfPages, words } from "./support/words";

/** By keyboard and with axe in each state, on a machine that may be busy. */
test.describe.configure({ timeout: 120_000 });

const to = paths("nb");
const t = words.nb.ownRecordsProviders;

const names = (page: Page) => page.getByRole("article").getByRole("heading", { level: 3 });
const nameField = (page: Page) => page.getByRole("combobox", { name: t.form.name, exact: true });
const suggestions = (page: Page) => page.getByRole("listbox", { name: t.suggestions.label }).getByRole("option");
const save = (page: Page) => page.getByRole("button", { name: t.form.saveNew });

test("a list of places is made by keyboard alone, stays over a reload, and no request tells of it", async ({
  page,
}) => {
  await page.goto(to.ownRecords("start"));
  await expectNoViolation(page, "the first page");
  await pressEnterOn(page, page.getByRole("link", { name: words.nb.ownRecordsStart.begin }));
  await expect(page.getByRole("heading", { level: 1, name: t.title })).toBeVisible();
  await expect(nameField(page)).toBeVisible();
  await expectNoViolation(page, "an empty list");

  // From here on the page has all it needs.
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  // A name is needed; what is wrong is told first, and by the field.
  await pressEnterOn(page, save(page));
  await expect(page.getByRole("alert").filter({ hasText: t.errors["name-missing"] })).toBeFocused();
  await expect(nameField(page)).toHaveAttribute("aria-invalid", "true");
  await expectNoViolation(page, "a form with an error");

  // The regular doctor, by hand.
  await typeInto(page, nameField(page), "Solsiden legesenter");
  await typeInto(page, page.getByLabel(t.form.address, { exact: true }), "Solsidevegen 3");
  await typeInto(page, page.getByLabel(t.form.town, { exact: true }), "3770 Kragerø");
  await typeInto(page, page.getByLabel(t.form.period, { exact: true }), "2014–2019");
  await pressEnterOn(page, save(page));
  await expect(names(page)).toHaveText(["Solsiden legesenter"]);
  await expect(names(page).first()).toBeFocused();
  await expect(page.getByText(t.told.added({ name: "Solsiden legesenter" }))).toBeVisible();

  // A hospital, by the name that people know it by.
  await pressEnterOn(page, page.getByRole("button", { name: t.add, exact: true }));
  await expect(page.getByRole("heading", { name: t.form.addHeading })).toBeFocused();
  await typeInto(page, nameField(page), "ullev");
  const suggestion = page.getByRole("option", { name: /Oslo universitetssykehus HF/ });
  await expect(suggestion).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(suggestion).toHaveAttribute("aria-selected", "true");
  await expectNoViolation(page, "suggestions");
  await page.keyboard.press("Enter");
  await expect(nameField(page)).toHaveValue("Oslo universitetssykehus HF");
  await expect(nameField(page)).toBeFocused();
  await expect(page.getByLabel(t.form.address, { exact: true })).toHaveValue("Postboks 4950 Nydalen");
  await expect(page.getByLabel(t.form.town, { exact: true })).toHaveValue("0424 Oslo");
  await expect(page.getByLabel(t.form.kind)).toHaveValue("hospital");
  await pressEnterOn(page, save(page));
  await expect(names(page).last()).toBeFocused();

  // A health registry, from the checklist.
  await pressEnterOn(
    page,
    page.getByRole("button", { name: t.checklist.addNamed({ name: t.checklist.items.registry.name }) }),
  );
  await expect(page.getByLabel(t.form.kind)).toHaveValue("registry");
  await tabTo(page, nameField(page));
  await page.keyboard.press("ArrowDown");
  await expect(suggestions(page).first()).toHaveAttribute("aria-selected", "true");
  // Escape leaves the suggestions, and the form as it was.
  await page.keyboard.press("Escape");
  await expect(suggestions(page)).toHaveCount(0);
  await page.keyboard.type("Kreftreg");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(nameField(page)).toHaveValue("Kreftregisteret");
  await pressEnterOn(page, save(page));
  await expect(names(page)).toHaveText(["Solsiden legesenter", "Oslo universitetssykehus HF", "Kreftregisteret"]);
  await expect(page.getByRole("checkbox", { name: t.checklist.items.registry.name })).toBeChecked();

  // Changed where it stands.
  await pressEnterOn(
    page,
    page.getByRole("button", { name: t.card.editNamed({ name: "Oslo universitetssykehus HF" }) }),
  );
  await typeInto(page, page.getByLabel(t.form.scope, { exact: true }), "Røntgenbildene fra håndleddet");
  await pressEnterOn(page, page.getByRole("button", { name: t.form.save }));
  await expect(page.getByRole("article").nth(1)).toContainText("Røntgenbildene fra håndleddet");

  // Removed when one is sure of it, and not before.
  const remove = page.getByRole("button", { name: t.card.removeNamed({ name: "Solsiden legesenter" }) });
  await pressEnterOn(page, remove);
  await expect(page.getByRole("heading", { name: t.removal.heading({ name: "Solsiden legesenter" }) })).toBeFocused();
  await expectNoViolation(page, "before removal");
  await pressEnterOn(page, page.getByRole("button", { name: t.removal.no }));
  await expect(names(page)).toHaveCount(3);
  await pressEnterOn(page, remove);
  await pressEnterOn(page, page.getByRole("button", { name: t.removal.yes }));
  await expect(names(page)).toHaveText(["Oslo universitetssykehus HF", "Kreftregisteret"]);
  await expect(page.getByRole("heading", { name: t.listHeading({ count: 2 }) })).toBeFocused();

  await tabTo(page, page.getByRole("checkbox", { name: t.checklist.items.dentist.name }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: t.checklist.items.dentist.name })).toBeChecked();
  expect(requests, "nothing is asked or sent while the list is made").toEqual([]);

  await page.reload();
  await expect(names(page)).toHaveText(["Oslo universitetssykehus HF", "Kreftregisteret"]);
  await expect(page.getByRole("article").first()).toContainText("Postboks 4950 Nydalen");
  await expect(page.getByRole("checkbox", { name: t.checklist.items.dentist.name })).toBeChecked();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(to.ownRecords("providers"));
  await expectNoViolation(page, "a list");
});

test("a name twice is told and not refused; a personal number is not kept", async ({ page }) => {
  await page.goto(to.ownRecords("providers"));
  await nameField(page).fill("Fjellheimen legesenter");
  await save(page).click();
  await expect(names(page)).toHaveText(["Fjellheimen legesenter"]);
  await page.getByRole("button", { name: t.add, exact: true }).click();
  await nameField(page).fill("fjellheimen  legesenter");
  await expect(page.getByText(t.form.namesake({ name: "Fjellheimen legesenter" }))).toBeVisible();

  const synthetic = withCheckDigits("319299", 3);
  await page.getByLabel(t.form.scope, { exact: true }).fill(`Alt om ${synthetic}`);
  await save(page).click();
  await expect(page.getByRole("alert").filter({ hasText: t.errors["personal-number"] })).toBeVisible();
  await page.getByLabel(t.form.scope, { exact: true }).fill("");
  await save(page).click();
  await expect(names(page)).toHaveText(["Fjellheimen legesenter", "fjellheimen  legesenter"]);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(synthetic);
});

test("the front page leads there, and the first page can be read and printed without JavaScript", async ({
  openAs,
}) => {
  const page = await openAs(null, { javaScriptEnabled: false });
  for (const language of languagesOfPages) {
    const { ownRecordsStart, front } = words[language];
    const at = paths(language);
    await page.goto(at.front);
    await page.getByRole("link", { name: front.needs.own.link }).click();
    await expect(page).toHaveURL(at.ownRecords("start"));
    await page.getByText(ownRecordsStart.template.summary, { exact: true }).click();
    const template = page.getByRole("article", { name: ownRecordsStart.template.label });
    await expect(template).toBeVisible();
    await expect(template).toContainText("§ 5-1");
    await expect(template).toContainText("§ 22 a");
    await expect(template).toContainText("§ 11");
    // On paper it stands alone.
    await page.emulateMedia({ media: "print" });
    await expect(template).toBeVisible();
    for (const level of [1, 2]) await expect(page.getByRole("heading", { level })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  }
});

test("the pages fit a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(to.ownRecords("providers"));
  await nameField(page).fill("helse");
  await expect(suggestions(page).first()).toBeVisible();
  await expectNoSideScroll(page);
  await page.getByRole("option", { name: /Helse Nord-Trøndelag/ }).click();
  await expect(page.getByLabel(t.form.town, { exact: true })).toHaveValue("7601 Levanger");
  await save(page).click();
  await expect(names(page)).toHaveText(["Helse Nord-Trøndelag HF"]);
  await expectNoSideScroll(page);
  await page.goto(to.ownRecords("start"));
  await expectNoSideScroll(page);
});

test("whose records they are is asked where there is more than one to choose from", async ({ page }) => {
  const folder = emptyFolder("nb");
  const child = { id: "barn", kind: "child" as const, name: "Ida Solvang", birthDate: "2019-05-02", relation: "mor" };
  const kept: RecordFolder = { ...folder, subjects: [...folder.subjects, child] };
  await page.goto(to.ownRecords("providers"));
  await expect(nameField(page)).toBeVisible();
  await expect(page.getByLabel(t.form.subject)).toHaveCount(0);
  await page.evaluate((text) => sessionStorage.setItem("helsetabell-innsyn", text), JSON.stringify(kept));
  await page.reload();
  await page.getByLabel(t.form.subject).selectOption({ label: `Ida Solvang (${t.subjects.child})` });
  await nameField(page).fill("Helsestasjonen i sentrum");
  await save(page).click();
  await expect(page.getByRole("article")).toContainText(`Ida Solvang (${t.subjects.child})`);
});

for (const language of ["nn", "en"] as const)
  test(`a hospital and a registry are found in ${language}`, async ({ page }) => {
    const own = words[language].ownRecordsProviders;
    await page.goto(paths(language).ownRecords("providers"));
    const name = page.getByRole("combobox", { name: own.form.name, exact: true });
    await name.fill("haukeland");
    await page.getByRole("option", { name: /Helse Bergen HF/ }).click();
    // No source gives its address, and the page says so.
    await expect(page.getByText(own.form.noAddress)).toBeVisible();
    await page.getByRole("button", { name: own.form.saveNew }).click();
    await expect(page.getByText(own.told.added({ name: "Helse Bergen HF" }))).toBeVisible();
    await page.getByRole("button", { name: own.add, exact: true }).click();
    await name.fill("cancer reg");
    await page.getByRole("option", { name: /Kreftregisteret/ }).click();
    await expect(page.getByLabel(own.form.kind)).toHaveValue("registry");
    await expect(page.getByText(own.form.registryAddress)).toBeVisible();
  });

test("what is filled in is kept when one goes on by another way than the button", async ({ page }) => {
  await page.goto(to.ownRecords("providers"));
  await nameField(page).fill("Tannlege Bakken");
  const steps = page.getByRole("navigation", { name: words.nb.ownRecords.stepsLabel });
  await steps.getByRole("link", { name: words.nb.ownRecords.steps.person }).click();
  await expect(page).toHaveURL(to.ownRecords("person"));
  await expect(page.getByRole("heading", { level: 1, name: words.nb.ownRecordsPerson.title })).toBeVisible();
  await steps.getByRole("link", { name: words.nb.ownRecords.steps.providers }).click();
  await expect(names(page)).toHaveText(["Tannlege Bakken"]);
  // Once, and what is cancelled is not kept.
  await page.getByRole("button", { name: t.add, exact: true }).click();
  await nameField(page).fill("Et sted til");
  await page.getByRole("button", { name: t.form.cancel }).click();
  await steps.getByRole("link", { name: words.nb.ownRecords.steps.person }).click();
  await expect(page).toHaveURL(to.ownRecords("person"));
  await steps.getByRole("link", { name: words.nb.ownRecords.steps.providers }).click();
  await expect(names(page)).toHaveText(["Tannlege Bakken"]);
});
