import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { findings } from "~/app/i18n/nb/findings";
import { paths } from "~/app/i18n/paths";
import { checkResult } from "~/schemas/sampleTable";
import { answers, workbook } from "./support/answers";
import { startDraft } from "./support/byForm";
import {
  brokenZip,
  csvWithNumber,
  encrypted,
  filledCsv,
  makeOds,
  makeSyntheticNumber,
  oldExcel,
  tidyCsv,
  tooLarge,
  webPage,
  type UploadedFile,
} from "./support/files";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const t = words.nb.apply;
const personal = csvWithNumber(makeSyntheticNumber("1985-03-14"));

/** Opens the step of a new draft, types something, and uploads a file there. */
async function uploadOnPage(page: Page, request: APIRequestContext, file: UploadedFile): Promise<void> {
  await page.goto(paths("nb").draftStep(await startDraft(request), "table"));
  await page.getByRole("radio", { name: t.table.upload }).check();
  const saved = page.waitForResponse((answer) => answer.url().endsWith("/lagre"));
  await page.getByRole("textbox", { name: words.nb.fields.figures }).fill(answers.figures);
  await saved;
  await page.getByLabel(t.table.fileLabel, { exact: true }).setInputFiles(file);
  const tooLargeToSend = file.buffer.length > 10 * 1024 * 1024;
  if (!tooLargeToSend) await page.getByRole("button", { name: t.table.uploadButton }).click();
}

async function expectTypedKept(page: Page): Promise<void> {
  const figures = page.getByRole("textbox", { name: words.nb.fields.figures });
  await expect(figures).toHaveValue(answers.figures);
  await page.reload();
  await expect(figures).toHaveValue(answers.figures);
  await expect(page.getByRole("radio", { name: t.table.upload })).toBeChecked();
}

const refused = [
  { why: "it is encrypted", file: encrypted, says: t.fileProblem.encrypted({ name: encrypted.name }) },
  { why: "it is broken", file: brokenZip, says: t.fileProblem.broken({ name: brokenZip.name }) },
  {
    why: "it is a web page with the name of a workbook",
    file: webPage,
    says: t.fileProblem.notRecognised({ name: webPage.name, actual: t.fileProblem.actual.html }),
  },
  { why: "it is too large", file: tooLarge, says: t.fileProblem.tooLarge({ name: tooLarge.name }) },
  {
    why: "it holds a personal number",
    file: personal,
    says: t.fileProblem.personalNumber({ name: personal.name, places: "" }).split("Se her")[0]!.trim(),
  },
];
for (const { why, file, says } of refused)
  test(`a file is refused because ${why}: the page says what to do, and what was typed stays`, async ({
    openAs,
    requestAs,
    allowStatus,
  }) => {
    allowStatus.add(422);
    const page = await openAs("researcher");
    await uploadOnPage(page, await requestAs("researcher"), file);
    await expect(page.getByText(says).first()).toBeVisible();
    expect(says).toContain(file.name);
    await expect(page.getByLabel(t.table.fileLabel, { exact: true })).toHaveAttribute("aria-invalid", "true");
    await expectTypedKept(page);
    await expect(page.getByRole("link", { name: file.name })).toHaveCount(0);
  });

test("without a script a file that is too large is told as well, and what was typed stays", async ({
  openAs,
  requestAs,
  allowStatus,
}) => {
  allowStatus.add(422);
  const page = await openAs("researcher", { javaScriptEnabled: false });
  await page.goto(paths("nb").draftStep(await startDraft(await requestAs("researcher")), "table"));
  const figures = page.getByRole("textbox", { name: words.nb.fields.figures });
  await figures.fill(answers.figures);
  await page.getByRole("radio", { name: t.table.upload }).check();
  await page.getByLabel(t.table.fileLabel, { exact: true }).setInputFiles(tooLarge);
  await page.getByRole("button", { name: t.table.uploadButton }).click();
  await expect(page.getByText(t.fileProblem.tooLarge({ name: tooLarge.name })).first()).toBeVisible();
  await expectTypedKept(page);
});

test("a personal number is refused without being repeated", async ({ openAs, requestAs, allowStatus }) => {
  allowStatus.add(422);
  const page = await openAs("researcher");
  await uploadOnPage(page, await requestAs("researcher"), personal);
  await expect(page.getByText(personal.name).first()).toBeVisible();
  expect(await page.content()).not.toContain(makeSyntheticNumber("1985-03-14"));
});

const ods = await makeOds("tabell.ods");
for (const file of [ods, oldExcel])
  test(`${file.name} is kept unchecked, and the page says how to have it checked`, async ({ openAs, requestAs }) => {
    const page = await openAs("researcher");
    await uploadOnPage(page, await requestAs("researcher"), file);
    await expect(page.getByText(t.table.notChecked, { exact: true })).toBeVisible();
    await expect(page.getByText(t.table.notCheckedHelp)).toBeVisible();
    await expect(page.getByRole("link", { name: file.name })).toBeVisible();
    await expectTypedKept(page);
  });

test("a table with numbers filled in is read, and the page asks to empty the cells", async ({ openAs, requestAs }) => {
  const page = await openAs("researcher");
  await uploadOnPage(page, await requestAs("researcher"), filledCsv);
  await expect(page.getByText(findings["numbers-filled-in"]({ count: 2 }))).toBeVisible();
  await expectTypedKept(page);
});

test("the workbook from LibreOffice is shown as it looks, with what was recognised", async ({ openAs, requestAs }) => {
  const page = await openAs("researcher");
  await uploadOnPage(page, await requestAs("researcher"), workbook);
  await expect(page.getByRole("heading", { name: t.reading.variables })).toBeVisible();
  await expect(page.getByText(t.reading.noFindings)).toBeVisible();
  for (const variable of ["Fylke", "Kjønn", "Aldersgruppe"])
    await expect(page.getByRole("row").filter({ hasText: variable }).first()).toContainText(t.reading.recognised);
  const merged = page.getByRole("cell", { name: "Kvinner", exact: true });
  await expect(merged).toHaveAttribute("colspan", /^[2-9]$/);
});

const checkAddress = "/api/v1/sample-tables/check";
const check = (request: APIRequestContext, file: UploadedFile) =>
  request.post(checkAddress, { multipart: { workbook: file } });

async function expectProblem(answer: APIResponse, status: number): Promise<void> {
  expect(answer.status()).toBe(status);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  const problem = (await answer.json()) as { status: number; code: string; title: string };
  expect(problem.status).toBe(status);
  expect(problem.code).toMatch(/^[a-z-]+$/);
}

test("the check reads the workbook from LibreOffice: 15 counties over sex and age", async ({ requestAs }) => {
  const answer = await check(await requestAs(null), workbook);
  expect(answer.status()).toBe(200);
  const body = checkResult.strict().parse(await answer.json());
  expect(body.findings).toEqual([]);
  const [read, ...others] = body.tables;
  expect(others).toEqual([]);
  expect(read?.cells).toBe(15 * 2 * 7);
  expect(read?.rows.map(({ variable, total }) => [variable, total])).toEqual([["Fylke", true]]);
  expect(read?.columns.map(({ variable, categories }) => [variable, categories.length])).toEqual([
    ["Kjønn", 2],
    ["Aldersgruppe", 7],
  ]);
});

test("the check reads .csv, and tells which sources do not have a variable", async ({ requestAs }) => {
  const request = await requestAs(null);
  const tidy = await check(request, tidyCsv);
  expect(tidy.status()).toBe(200);
  expect(checkResult.parse(await tidy.json()).tables[0]?.rows[0]?.categories).toEqual(["Kvinner", "Menn"]);
  const filled = checkResult.parse(await (await check(request, filledCsv)).json());
  expect(filled.findings.map(({ code, severity }) => [code, severity])).toContainEqual([
    "numbers-filled-in",
    "warning",
  ]);
  const form = new FormData();
  form.append("workbook", new File([new Uint8Array(tidyCsv.buffer)], tidyCsv.name, { type: "text/csv" }));
  for (const source of ["mfr", "dar"]) form.append("source", source);
  expect((await request.post(checkAddress, { multipart: form })).status()).toBe(200);
});

const problems = [
  {
    what: "no file",
    status: 400,
    send: (request: APIRequestContext) => request.post(checkAddress, { multipart: { source: "mfr" } }),
  },
  {
    what: "what is no form",
    status: 415,
    send: (request: APIRequestContext) => request.post(checkAddress, { data: "workbook" }),
  },
  { what: "a file over the limit", status: 413, send: (request: APIRequestContext) => check(request, tooLarge) },
  { what: "an encrypted file", status: 415, send: (request: APIRequestContext) => check(request, encrypted) },
  { what: "an old Excel file", status: 415, send: (request: APIRequestContext) => check(request, oldExcel) },
  { what: "an .ods", status: 415, send: (request: APIRequestContext) => check(request, ods) },
  { what: "a broken zip", status: 422, send: (request: APIRequestContext) => check(request, brokenZip) },
  { what: "a personal number", status: 422, send: (request: APIRequestContext) => check(request, personal) },
];
for (const { what, status, send } of problems)
  test(`the check answers ${status} to ${what}`, async ({ requestAs }) => {
    await expectProblem(await send(await requestAs(null)), status);
  });
