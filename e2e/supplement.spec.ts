import type { Page } from "@playwright/test";
import { tableFields } from "~/app/domain/sample-tables/builder/draftTables";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { cellLabel, commentLabel } from "~/app/i18n/fieldLabel";
import { compare } from "~/app/i18n/nb/compare";
import { fields } from "~/app/i18n/nb/fields";
import { paths } from "~/app/i18n/paths";
import { expectNoViolation } from "./support/expectNoViolation";
import { requestSupplementOn, saveFields, submitCase } from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const t = words.nb.supplement;
const form = words.nb.caseworker.supplement;
const to = paths("nb");
/** One table, county over sex and age: B8 is Oslo, men, up to 49 years. */
const built = { tableChoice: "build", ...tableFields([exampleTable]) };
const inWords = { sheet: "Tabell 1", ref: "B8", label: "Oslo × Menn × 0–49 år" };

async function expectReadable(page: Page): Promise<void> {
  await expectNoViolation(page, page.url(), { rules: "all" });
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideScroll(page);
  if (usual) await page.setViewportSize(usual);
}

test("a cell of the workbook is asked about by keyboard, answered in place, and held side by side", async ({
  openAs,
  requestAs,
}) => {
  const researcher = await requestAs("researcher");
  const id = await submitCase(researcher, { title: "Spørsmål til en celle", sources: ["hkr"], withWorkbook: true });
  const desk = await openAs("caseworker");
  let ref = "";
  await test.step("the caseworker chooses a cell and marks a field", async () => {
    await desk.goto(to.caseAction(id, "mangler"));
    const grid = desk.getByRole("grid").first();
    await tabTo(desk, grid.locator('td[tabindex="0"]'));
    await desk.keyboard.press("ArrowDown");
    ref = (await desk.locator(":focus").getAttribute("data-ref")) ?? "";
    expect(ref).toMatch(/^[A-Z]+\d+$/);
    await desk.keyboard.press("Enter");
    await expect(desk.getByLabel(t.cells.comment, { exact: true }).first()).toBeFocused();
    await desk.keyboard.type("Hva skal stå her?");
    await expect(grid.locator(`td[data-ref="${ref}"]`)).toContainText("1");
    await desk.getByRole("checkbox", { name: fields.figures }).check();
    await desk.getByLabel(form.comment({ field: fields.figures })).fill("Hvilke år?");
    await expectReadable(desk);
    await desk.getByRole("button", { name: form.next }).last().click();
    await expect(desk.getByText(new RegExp(`celle ${ref} i arket`))).toBeVisible();
    await desk.getByRole("button", { name: form.send }).click();
    await desk.waitForURL((url) => url.pathname === to.case(id));
  });

  const page = await openAs("researcher");
  await test.step("the applicant sees the day, goes straight to the cell, and finds its number in the table", async () => {
    await page.goto(to.application(id));
    await expect(page.getByText(/^Svar innen \d+\. \p{L}+ \d{4}$/u)).toBeVisible();
    await expectReadable(page);
    await page.getByRole("button", { name: new RegExp(`celle ${ref} i arket`) }).click();
    await page.waitForURL(/\/tabell#sporsmal-1$/);
    await expect(page.locator("#sporsmal-1")).toBeFocused();
    await expect(page.locator("#sporsmal-1")).toContainText("Hva skal stå her?");
    const marked = page.locator("td[data-marked]");
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(`1 (${t.mark({ numbers: "1" })})`);
    await expect(page.getByRole("textbox", { name: fields.figures })).toHaveAccessibleDescription(/Hvilke år\?/);
    await expectReadable(page);
  });

  await test.step("what was asked stands first among the changes, and says what was not changed", async () => {
    const draftId = /utkast\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
    await saveFields(researcher, draftId, { figures: "Årene 2019–2023." });
    const sent = await researcher.post(to.draftStep(draftId, "send"), { maxRedirects: 0 });
    expect(sent.status()).toBe(303);
    await desk.goto(to.case(id));
    await desk.getByRole("link", { name: compare.link }).click();
    await expect(desk.getByRole("heading", { level: 2 }).first()).toHaveText(t.answers.heading);
    const answers = desk.getByRole("region", { name: t.answers.heading }).getByRole("listitem");
    await expect(answers.nth(0)).toContainText("Hva skal stå her?");
    await expect(answers.nth(0)).toContainText(t.answers.unchanged);
    await expect(answers.nth(1)).toContainText("Årene 2019–2023.");
    await expect(answers.nth(1)).toContainText(t.answers.changed);
    await expectReadable(desk);
  });
});

test("a cell of a built table is asked about without a script, and told in words where the table is built", async ({
  openAs,
  requestAs,
  allowStatus,
}) => {
  allowStatus.add(422);
  const researcher = await requestAs("researcher");
  const id = await submitCase(researcher, { title: "Celle uten skript", sources: ["hkr"], changes: built });
  const desk = await openAs("caseworker", { javaScriptEnabled: false });
  const line = (at: number) => ({
    ref: desk.locator(`[name="cells[${at}].ref"]`),
    comment: desk.locator(`[name="cells[${at}].comment"]`),
  });
  await desk.goto(to.caseAction(id, "mangler"));
  await line(0).ref.fill("b8");
  await line(0).comment.fill("Kan aldersgruppen deles?");
  await desk.getByRole("button", { name: t.cells.add }).click();
  await line(1).ref.fill("Z99");
  await line(1).comment.fill("Finnes ikke");
  await desk.getByRole("button", { name: form.next }).last().click();
  await expect(desk.getByText(t.cells.unknown({ ref: "Z99", sheet: "Tabell 1" })).first()).toBeVisible();
  await expect(line(0).comment).toHaveValue("Kan aldersgruppen deles?");
  const gone = cellLabel({ sheet: "Tabell 1", ref: "Z99" }, "nb");
  await desk.getByRole("button", { name: t.cells.removeCell({ cell: gone }) }).click();
  await expect(line(1).comment).toHaveValue("");
  await desk.getByRole("button", { name: form.next }).last().click();
  await expect(desk.getByText(cellLabel(inWords, "nb"), { exact: false })).toBeVisible();
  await desk.getByRole("button", { name: form.send }).click();

  const page = await openAs("researcher");
  await page.goto(to.application(id));
  const about = commentLabel({ field: "tableModel.t1", cell: inWords }, fields, "nb");
  await page.getByRole("button", { name: t.open.goTo({ field: about }) }).click();
  await page.waitForURL(/\/tabell\/t1#sporsmal-1$/);
  await expect(page.locator("#sporsmal-1")).toContainText("Oslo × Menn × 0–49 år");
  await expect(page.locator("#sporsmal-1")).toContainText("Kan aldersgruppen deles?");
  await page.goto(to.application(id));
  // The draft is there now: the way to the field is a link.
  await expect(page.getByRole("link", { name: about })).toBeVisible();
});

test("whoever asks second is told, and finds the cells and words still there", async ({
  openAs,
  requestAs,
  allowStatus,
}) => {
  allowStatus.add(409);
  const id = await submitCase(await requestAs("researcher"), { title: "To spør", sources: ["hkr"], changes: built });
  const desk = await openAs("caseworker");
  await desk.goto(to.caseAction(id, "mangler"));
  const cell = desk.locator('[name="cells[0].ref"]');
  await cell.fill("B8");
  await desk.locator('[name="cells[0].comment"]').fill("Kan aldersgruppen deles?");
  await requestSupplementOn(await requestAs("otherCaseworker"), id, "Hvilke år?");
  await desk.getByRole("button", { name: form.next }).last().click();
  await expect(desk.getByRole("alert").first()).toBeVisible();
  await expect(cell).toHaveValue("B8");
  await expect(desk.locator('[name="cells[0].comment"]')).toHaveValue("Kan aldersgruppen deles?");
});
