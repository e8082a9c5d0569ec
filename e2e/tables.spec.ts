import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { builder as builderEn } from "~/app/i18n/en/builder";
import { builder as t } from "~/app/i18n/nb/builder";
import { smallCells } from "~/app/i18n/nb/smallCells";
import { paths } from "~/app/i18n/paths";
import * as byForm from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { pressEnterOn, tabTo, typeInto } from "./support/keyboard";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");

/** A draft of the researcher's with the heart registry chosen, on the step of the table. */
async function openTableStep(
  page: Page,
  request: Parameters<typeof byForm.startDraft>[0],
  language: "nb" | "en" = "nb",
) {
  const draftId = await byForm.startDraft(request);
  await byForm.saveFields(request, draftId, { sources: ["hkr"], tableChoice: "build" });
  await page.goto(paths(language).draftStep(draftId, "table"));
  return draftId;
}

/** Persons per 100,000 and year, invented: men and women of 0–17, 18–49, 50–69, 70 and over. */
const rates = ["0,5", "25", "300", "900", "0,3", "8", "90", "600"];
const warning = /Mellom \d+ og \d+ celler kan få for små tall/;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const preview = (page: Page) => page.getByRole("region", { name: t.preview.heading });
const card = (page: Page, variable: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: variable, exact: true }) });
const columnLabels = (page: Page) =>
  preview(page).locator("thead th[scope=col]:not(.sample-grid__stub)").allTextContents();
/** Waits for the preview to show these columns: without a script, a click comes back before its answer is drawn. */
const expectColumns = (page: Page, labels: string[]) => expect.poll(() => columnLabels(page)).toEqual(labels);

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test("a table is built, warned of, regrouped, downloaded, and comes back the same from the workbook", async ({
  openAs,
  requestAs,
}) => {
  const request = await requestAs("researcher");
  const page = await openAs("researcher");
  await openTableStep(page, request);
  await page.getByText(t.list.suggested).click();
  await page
    .getByRole("button", { name: new RegExp(`^${t.list.use} Personer etter fylke, kjønn og aldersgruppe`) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Personer etter fylke, kjønn og aldersgruppe");

  await page.getByLabel(t.about.from).fill("2022");
  await page.getByLabel(t.about.to).fill("2024");
  await expect(page.getByRole("heading", { name: smallCells.heading.spreadUnknown })).toBeVisible();

  await page.getByText(t.rates.heading).click();
  await page.getByRole("button", { name: t.rates.bySexAndAge }).click();
  for (const [at, rate] of rates.entries()) await page.locator(`[name="rates.${at}.rate"]`).fill(rate);
  await page.getByLabel(t.rates.source, { exact: true }).fill("Oppdiktet rapport");
  await expect(page.getByRole("heading", { name: warning })).toBeVisible();
  await expect(preview(page).getByRole("img", { name: t.preview.likely }).first()).toBeVisible();

  await expect.poll(async () => (await columnLabels(page)).length).toBe(14);
  const before = await columnLabels(page);
  await page
    .getByRole("button", { name: new RegExp(`^${smallCells.proposals.apply}`) })
    .first()
    .click();
  await expect.poll(async () => (await columnLabels(page)).length).toBeLessThan(14);
  const regrouped = await columnLabels(page);
  await page.getByRole("button", { name: t.page.undo }).click();
  await expectColumns(page, before);
  await page.getByRole("button", { name: t.page.redo }).click();
  await expectColumns(page, regrouped);

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: t.page.excel }).click();
  const bytes = await bytesOf(await waiting);

  const again = await openTableStep(page, request);
  await page.getByRole("radio", { name: words.nb.apply.table.upload }).check();
  const file = { name: "tabell.xlsx", mimeType: xlsx, buffer: bytes };
  await page.getByLabel(words.nb.apply.table.fileLabel, { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: words.nb.apply.table.uploadButton }).click();
  await page.getByRole("button", { name: t.list.fromWorkbook }).click();
  await expect(page).toHaveURL(new RegExp(`${again}/tabell/t1$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Personer etter fylke, kjønn og aldersgruppe");
  await expectColumns(page, regrouped);
  await expect(page.getByLabel(t.about.from)).toHaveValue("2022");
  await expect(page.getByLabel(t.about.unit, { exact: true })).toHaveValue("persons");
});

test("the keyboard alone goes the same way: build, move, merge, the warning, a proposal, the file and back", async ({
  openAs,
  requestAs,
}) => {
  // Some hundred presses of Tab, each looked after.
  test.slow();
  const page = await openAs("researcher");
  const request = await requestAs("researcher");
  await openTableStep(page, request);
  await pressEnterOn(page, page.getByRole("button", { name: t.list.add }));
  await expect(page.getByRole("heading", { name: t.about.heading })).toBeVisible();
  for (const variable of ["Fylke", "Kjønn", "Aldersgruppe"]) {
    await tabTo(page, page.getByLabel(t.variables.choose));
    await page.keyboard.type(variable);
    await pressEnterOn(page, page.getByRole("button", { name: t.variables.addTo.rows }));
    await expect(page.getByRole("heading", { name: variable, exact: true })).toBeVisible();
  }
  for (const [at, variable] of ["Kjønn", "Aldersgruppe"].entries()) {
    await pressEnterOn(page, card(page, variable).locator("summary").first());
    await pressEnterOn(page, card(page, variable).getByRole("button", { name: t.variables.to.columns }));
    const place = { variable, side: "kolonner", place: at + 1, count: at + 1 };
    await expect(page.getByText(t.said["move-variable"](place))).toBeAttached();
    await expect(page.getByRole("heading", { name: variable, exact: true })).toBeFocused();
  }
  await pressEnterOn(page, card(page, "Fylke").locator("summary").nth(1));
  for (const name of ["Vestfold", "Telemark"]) {
    await tabTo(page, card(page, "Fylke").getByRole("checkbox", { name }));
    await page.keyboard.press("Space");
  }
  await typeInto(page, card(page, "Fylke").getByLabel(t.categories.newLabel), "Vestfold og Telemark");
  await pressEnterOn(page, card(page, "Fylke").getByRole("button", { name: t.categories.merge }));
  await expect(preview(page).getByRole("rowheader", { name: "Vestfold og Telemark" })).toBeVisible();
  await expect(page.getByText(t.said.changed({ variable: "Fylke", values: 14 }))).toBeAttached();

  await typeInto(page, page.getByLabel(t.about.title, { exact: true }), "Med tastatur");
  await tabTo(page, page.getByLabel(t.about.unit, { exact: true }));
  await page.keyboard.type("Personer");
  await typeInto(page, page.getByLabel(t.about.from), "2022");
  await typeInto(page, page.getByLabel(t.about.to), "2024");
  await pressEnterOn(page, page.locator("summary").filter({ hasText: t.rates.heading }));
  await pressEnterOn(page, page.getByRole("button", { name: t.rates.bySexAndAge }));
  for (const [at, rate] of rates.entries()) await typeInto(page, page.locator(`[name="rates.${at}.rate"]`), rate);
  await expect(page.getByRole("heading", { name: warning })).toBeVisible();
  const proposal = page.getByRole("button", { name: new RegExp(`^${smallCells.proposals.apply}`) }).first();
  await pressEnterOn(page, proposal);
  await expect.poll(async () => (await columnLabels(page)).length).toBeLessThan(14);
  const regrouped = await columnLabels(page);

  await tabTo(page, page.getByRole("link", { name: t.page.excel }));
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const bytes = await bytesOf(await waiting);
  await openTableStep(page, request);
  await tabTo(page, page.getByRole("radio", { name: words.nb.apply.table.build }));
  await page.keyboard.press("ArrowUp");
  const choosing = page.waitForEvent("filechooser");
  await tabTo(page, page.getByLabel(words.nb.apply.table.fileLabel, { exact: true }));
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({ name: "tabell.xlsx", mimeType: xlsx, buffer: bytes });
  await pressEnterOn(page, page.getByRole("button", { name: words.nb.apply.table.uploadButton }));
  await expect(page.getByRole("button", { name: t.list.fromWorkbook })).toBeVisible();
  await pressEnterOn(page, page.getByRole("button", { name: t.list.fromWorkbook }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Med tastatur");
  await expectColumns(page, regrouped);
});

test("a variable is dragged from the rows to the columns, and what was done is there after a reload", async ({
  openAs,
  requestAs,
}) => {
  const page = await openAs("researcher", { viewport: { width: 1280, height: 1400 } });
  const request = await requestAs("researcher");
  const draftId = await openTableStep(page, request);
  await page.getByRole("button", { name: t.list.add }).click();
  for (const variable of ["county", "sex"]) {
    await page.getByLabel(t.variables.choose).selectOption(variable);
    await page.getByRole("button", { name: t.variables.addTo.rows }).click();
  }
  await card(page, "Kjønn")
    .locator(".variable-card__handle")
    .dragTo(page.getByRole("region", { name: t.variables.columns, exact: true }));
  await expectColumns(page, ["Menn", "Kvinner"]);
  await expect(page.getByText(/Utkast lagret/)).toBeVisible();
  await page.goto(to.draftTable(draftId, "t1"));
  await expectColumns(page, ["Menn", "Kvinner"]);
});

test("without a script the same buttons build the table, and steps are taken back", async ({ openAs, requestAs }) => {
  const page = await openAs("researcher", { javaScriptEnabled: false });
  await openTableStep(page, await requestAs("researcher"));
  await page.getByRole("button", { name: t.list.add }).click();
  await page.getByLabel(t.about.title, { exact: true }).fill("Etter kjønn");
  await page.getByLabel(t.variables.choose).selectOption("sex");
  await page.getByRole("button", { name: t.variables.addTo.columns }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Etter kjønn");
  await expectColumns(page, ["Menn", "Kvinner"]);
  await card(page, "Kjønn").locator("summary").nth(1).click();
  await card(page, "Kjønn").getByRole("checkbox", { name: "Menn" }).check();
  await card(page, "Kjønn").getByRole("button", { name: t.categories.exclude }).click();
  await expectColumns(page, ["Kvinner"]);
  await page.getByRole("button", { name: t.page.undo }).click();
  await expectColumns(page, ["Menn", "Kvinner"]);
  await page.getByRole("button", { name: t.page.redo }).click();
  await expectColumns(page, ["Kvinner"]);
});

test("the same table changed in two windows: both are shown the choice, and neither is lost unasked", async ({
  openAs,
  requestAs,
}) => {
  const first = await openAs("researcher");
  const draftId = await openTableStep(first, await requestAs("researcher"));
  await first.getByRole("button", { name: t.list.add }).click();
  await expect(first.getByRole("heading", { name: t.about.heading })).toBeVisible();
  const second = await first.context().newPage();
  await second.goto(to.draftTable(draftId, "t1"));
  await first.getByLabel(t.about.title, { exact: true }).fill("Den første");
  await expect(first.getByText(/Utkast lagret/)).toBeVisible();
  await second.getByLabel(t.about.title, { exact: true }).fill("Den andre");
  await expect(second.getByRole("alert")).toContainText(t.conflict.title);
  await second.getByRole("button", { name: t.conflict.saved }).click();
  await expect(second.getByLabel(t.about.title, { exact: true })).toHaveValue("Den første");
  await second.getByRole("button", { name: t.page.undo }).click();
  await expect(second.getByLabel(t.about.title, { exact: true })).toHaveValue("Den andre");
});

test("who works in English gets Norwegian labels with English beside them, and a phone shows it all", async ({
  openAs,
  requestAs,
}) => {
  const page = await openAs("researcher", { viewport: { width: 380, height: 800 } });
  await openTableStep(page, await requestAs("researcher"), "en");
  await page.getByRole("button", { name: builderEn.list.add }).click();
  await page.getByLabel(builderEn.variables.choose).selectOption({ label: "Sex" });
  await page.getByRole("button", { name: builderEn.variables.addTo.columns }).click();
  const line = card(page, "Sex");
  await expect(line).toContainText(builderEn.variables.inTable({ label: "Kjønn" }));
  await line.locator("summary").nth(1).click();
  await expect(line.getByRole("checkbox", { name: "Kvinner Women" })).toBeVisible();
  await expectNoSideScroll(page);
});
