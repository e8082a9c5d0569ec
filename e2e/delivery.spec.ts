import type { Page, Request } from "@playwright/test";
import { cellAddress } from "~/app/domain/deliveries/testing/filledSheet";
import { paths } from "~/app/i18n/paths";
import * as byForm from "./support/byForm";
import { builtTable, finishedTable, ofHeartRegistry, safeFigures } from "./support/finishedTable";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");
const t = words.nb.delivery;

/** 2 in the first cell: below the threshold, and 2 + 20 is not 30. */
const withSmallCell = (row: number, column: number) => (row === 0 && column === 0 ? 2 : safeFigures(row));
const friend = "ola.gren@fjordvik.example";

/** Requests that carry a file, as the browser sends them. */
function recordUploads(page: Page): Request[] {
  const found: Request[] = [];
  page.on("request", (request) => {
    const type = request.headers()["content-type"] ?? "";
    // A file in a form, or as the whole body.
    if (request.method() !== "GET" && /multipart|octet-stream|spreadsheetml/.test(type)) found.push(request);
  });
  return found;
}

async function inPreparation(
  requestAs: (person: "researcher" | "caseworker") => Promise<Parameters<typeof byForm.submitCase>[0]>,
  title: string,
): Promise<string> {
  const [researcher, caseworker] = [await requestAs("researcher"), await requestAs("caseworker")];
  const changes = { ...builtTable, recipients: `ingrid.fjellvang@fjordvik.example, ${friend}` };
  const id = await byForm.submitCase(researcher, { title, sources: ["hkr"], changes });
  await byForm.declareCaseComplete(caseworker, id);
  await byForm.decideCase(caseworker, id, "fhi", "granted");
  return id;
}

test("a finished table is checked in the browser, and no request carries it before its deviations have reasons", async ({
  openAs,
  requestAs,
}) => {
  const id = await inPreparation(requestAs, "Sjekkes i nettleseren");
  const page = await openAs("staffOfFhi");
  const uploads = recordUploads(page);
  await page.goto(to.partAction(id, "levert", "fhi"));
  await page.getByRole("radio", { name: t.upload.whole, exact: true }).check();
  await page.getByLabel(t.upload.file).setInputFiles(await finishedTable([ofHeartRegistry], withSmallCell));
  const listed = page.locator(".deviations > li");
  await expect(listed).toHaveCount(2);
  await expect(listed.first()).toContainText(cellAddress(ofHeartRegistry, 0, 0));
  const send = page.getByRole("button", { name: t.upload.send, exact: true });
  await expect(send).toBeDisabled();
  await page.getByLabel(t.upload.note).press("Enter");
  await listed.nth(0).getByRole("textbox").fill("Vurdert sammen med personvernombudet.");
  await expect(send).toBeDisabled();
  await listed.nth(1).getByRole("textbox").fill("Personer uten kjent fylke er med i summen.");
  await expect(send).toBeEnabled();
  expect(uploads.map((request) => request.url())).toEqual([]);
  await send.click();
  await expect(page.getByRole("heading", { name: t.waiting.heading({ number: 1 }) })).toBeVisible();
  expect(uploads).toHaveLength(1);
});

test("a table with a small cell is mended, released, corrected and fetched; the old link says so", async ({
  openAs,
  requestAs,
  allowStatus,
}) => {
  allowStatus.add(410).add(422);
  const id = await inPreparation(requestAs, "Levert og rettet");
  const office = await openAs("staffOfFhi");
  await office.goto(to.partAction(id, "levert", "fhi"));
  await office.getByRole("radio", { name: t.upload.whole, exact: true }).check();
  const file = office.getByLabel(t.upload.file);
  await file.setInputFiles(await finishedTable([ofHeartRegistry], withSmallCell));
  await expect(office.getByText(t.upload.barred({ count: 2 }))).toBeVisible();
  await file.setInputFiles(await finishedTable([ofHeartRegistry]));
  await expect(office.getByText(t.upload.passes)).toBeVisible();
  await office.getByRole("button", { name: t.upload.send, exact: true }).click();
  await expect(office.getByText(friend)).toBeVisible();
  await office.getByRole("button", { name: t.waiting.release }).click();
  await expect(office.getByText(t.list.current)).toBeVisible();

  const applicant = await openAs("researcher");
  await applicant.goto(to.application(id));
  await applicant.getByRole("link", { name: t.list.open }).click();
  const download = applicant.waitForEvent("download");
  await applicant.getByRole("button", { name: t.own.getFile({ name: "ferdig-tabell.xlsx" }) }).click();
  expect((await download).suggestedFilename()).toBe("ferdig-tabell.xlsx");
  const first = applicant.url();

  const stranger = await openAs(null);
  const { link, code } = await mailedTo(stranger, friend);
  await stranger.goto(link);
  await stranger.getByLabel(t.fetch.code).fill(code === "000000" ? "111111" : "000000");
  await stranger.getByRole("button", { name: t.fetch.get }).click();
  await expect(stranger.locator(".field__error")).toHaveText(t.fetch.problems["wrong-code"]({ left: 4 }));
  await stranger.getByLabel(t.fetch.code).fill(code);
  const fetched = stranger.waitForEvent("download");
  await stranger.getByRole("button", { name: t.fetch.get }).click();
  expect((await fetched).suggestedFilename()).toBe("ferdig-tabell.xlsx");

  await office.reload();
  await expect(office.getByText(friend).last()).toBeVisible();
  await office.getByRole("radio", { name: t.upload.correction }).check();
  await office.getByLabel(t.upload.correctionReason).fill("Feil år i uttrekket.");
  await office.getByLabel(t.upload.file).setInputFiles(await finishedTable([ofHeartRegistry]));
  await expect(office.getByText(t.upload.passes)).toBeVisible();
  await office.getByRole("button", { name: t.upload.send, exact: true }).click();
  await office.getByRole("button", { name: t.waiting.release }).click();
  await expect(office.getByText(t.list.replaced)).toBeVisible();

  await stranger.goto(link);
  await expect(stranger.getByRole("alert")).toHaveText(t.fetch.problems.replaced);
  await applicant.goto(first);
  await expect(applicant.getByText(t.own.replaced)).toBeVisible();
  await applicant.getByRole("link", { name: t.own.toNew }).click();
  await expect(applicant.getByText(t.list.corrected({ reason: "Feil år i uttrekket." })).first()).toBeVisible();
});

/** The link and the code of the newest two mails to somebody, as the demo's outbox shows them. */
async function mailedTo(page: Page, recipient: string): Promise<{ link: string; code: string }> {
  await page.goto(to.demoOutbox);
  // Mails of the same moment stand in any order, with others' between them.
  const mails = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: `${words.nb.demo.outbox.to}: ${recipient}` });
  const mine = (await mails.allTextContents()).join("\n");
  const link = /\/nb\/hent\/[A-Za-z0-9_-]{43}/.exec(mine)?.[0];
  const code = /Koden er (\d{6})/.exec(mine)?.[1];
  if (!link || !code) throw new Error(`no link and code to ${recipient} in the outbox`);
  return { link, code };
}

test("without a script the page says that the server checks the file, and asks first", async ({
  openAs,
  requestAs,
}) => {
  const id = await inPreparation(requestAs, "Uten skript");
  const page = await openAs("staffOfFhi", { javaScriptEnabled: false });
  await page.goto(to.partAction(id, "levert", "fhi"));
  // What stands in a noscript element is no text to the usual selectors.
  const told = await page.locator("noscript").evaluateAll((all) => all.map(({ textContent }) => textContent).join());
  expect(told).toContain(t.upload.onServer);
  await page.getByRole("radio", { name: t.upload.whole, exact: true }).check();
  await page.getByLabel(t.upload.file).setInputFiles(await finishedTable([ofHeartRegistry]));
  await page.getByRole("checkbox", { name: t.upload.confirm }).check();
  await page.getByRole("button", { name: t.upload.send, exact: true }).click();
  await expect(page.getByRole("heading", { name: t.waiting.heading({ number: 1 }) })).toBeVisible();
});

test("a made-up link is not there, and the applicant's is nobody else's", async ({ requestAs, samples }) => {
  for (const person of ["researcher", "caseworker", null] as const) {
    const request = await requestAs(person);
    for (const address of [to.fetchDelivery("a".repeat(43)), to.fetchDelivery("x")])
      expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(404);
  }
  const letters = await (await (await requestAs("researcher")).get(to.application(samples.delivered))).text();
  const letterId = [...letters.matchAll(/\/brev\/([0-9a-f-]{36})/g)].map(([, id]) => id!);
  const texts = await Promise.all(
    letterId.map(async (id) => (await (await requestAs("researcher")).get(to.letter(samples.delivered, id))).text()),
  );
  const token = /\/hent\/([A-Za-z0-9_-]{43})/.exec(texts.join(" "))?.[1];
  expect(token).toBeDefined();
  const address = to.fetchDelivery(token!);
  expect((await (await requestAs("researcher")).get(address, { maxRedirects: 0 })).status()).toBe(200);
  for (const person of ["otherResearcher", "caseworker", "staffOfFhi"] as const)
    expect((await (await requestAs(person)).get(address, { maxRedirects: 0 })).status(), person).toBe(404);
  const stranger = await (await requestAs(null)).get(address, { maxRedirects: 0 });
  expect(stranger.headers().location).toMatch(/^\/nb\/logg-inn\?til=/);
});
