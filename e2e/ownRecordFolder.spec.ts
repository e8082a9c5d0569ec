import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import { paths } from "~/app/i18n/paths";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";
import { expectNoViolation } from "./support/expectNoViolation";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");
const { recordKeeping: t, ownRecords: frame } = words.nb;
const address = to.ownRecords("keeping");
const passphrase = "elgen spiser blåbær om natten";
const typed = {
  name: "Áilin Łukasz Fjellvang",
  provider: "Fjordvik legesenter",
  note: "Blodprøven fra mai mangler",
  passage: "Pasienten røyker tjue om dagen",
  wish: "Har aldri røykt",
  file: "provesvar-fjordvik.txt",
  content: "Hemoglobin 14,2",
};

const empty = emptyFolder("nb");
const folder: RecordFolder = recordFolder.parse({
  ...empty,
  person: { ...empty.person, name: typed.name },
  providers: [
    {
      id: "p1",
      kind: "gp",
      registerId: null,
      name: typed.provider,
      address: "Storgata 1",
      town: "0001 Fjordvik",
      email: "",
      subjectId: "self",
      period: "",
      scope: "",
      request: {
        sentOn: "2026-10-01",
        channel: "post",
        receivedOn: null,
        extension: null,
        followedUpOn: [],
        answer: { on: "2026-10-20", outcome: "part", grounds: "" },
        complaintSentOn: null,
        authorityToldOn: null,
      },
      review: null,
      corrections: [],
    },
  ],
} satisfies RecordFolder);

/** The page with a folder that goes with the tab, as the other pages would have filled it. */
async function openWithFolder(page: Page): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("button", { name: t.keep.submit })).toBeEnabled();
  await page.evaluate((text) => sessionStorage.setItem("helsetabell-innsyn", text), JSON.stringify(folder));
  await page.reload();
  await expect(page.getByRole("heading", { level: 3, name: typed.provider })).toBeVisible();
}

async function keep(page: Page): Promise<void> {
  const form = page.getByRole("region", { name: t.keep.heading });
  await form.getByLabel(t.passphrase.label).fill(passphrase);
  await form.getByLabel(t.passphrase.again).fill(passphrase);
  await form.getByRole("button", { name: t.keep.submit }).click();
  await expect(page.getByText(t.keep.done)).toBeFocused();
}

async function unlock(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: frame.locked.title })).toBeVisible();
  await page.getByLabel(frame.locked.passphrase).fill(passphrase);
  await page.getByRole("button", { name: frame.locked.unlock }).click();
  await expect(page.getByRole("heading", { name: frame.locked.title })).toBeHidden();
}

async function addFile(page: Page): Promise<void> {
  await page
    .getByLabel(t.files.add)
    .setInputFiles({ name: typed.file, mimeType: "text/plain", buffer: Buffer.from(typed.content) });
  await expect(page.getByText(t.files.added({ count: 1 }))).toBeVisible();
}

async function exportSealed(page: Page): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.export.submit }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^helsetabell-innsyn-\d{4}-\d{2}-\d{2}\.hjf$/);
  return readFile(await file.path());
}

async function importSealed(page: Page, file: Buffer, secret = passphrase): Promise<void> {
  const form = page.getByRole("region", { name: t.import.heading });
  await form.getByLabel(t.import.file).setInputFiles({ name: "kopi.hjf", mimeType: "", buffer: file });
  await form.getByLabel(t.import.passphrase).fill(secret);
  await form.getByRole("button", { name: t.import.submit }).click();
}

const expectAccessible = (page: Page) => expectNoViolation(page, page.url(), { rules: "all" });

/** Everything that this browser has stored for the portal, byte by byte, as text. */
async function readAllStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage })];
    const read = (value: unknown): void => {
      if (value instanceof Uint8Array)
        texts.push(new TextDecoder().decode(value), new TextDecoder("utf-16").decode(value));
      else if (value && typeof value === "object") Object.entries(value).forEach((entry) => entry.forEach(read));
      else texts.push(String(value));
    };
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("no answer"));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        read([...(await asked(objects.getAllKeys()))]);
        read(await asked(objects.getAll()));
      }
      database.close();
    }
    return texts.join("\n");
  });
}

async function expectNothingReadable(page: Page): Promise<void> {
  const stored = await readAllStored(page);
  // It was looked where the folder lies.
  expect(stored).toContain("wrapped");
  for (const word of Object.values(typed)) expect(stored, word).not.toContain(word);
  expect(stored).not.toContain(passphrase);
}

test("a folder is kept, reviewed, locked and unlocked, and nothing of it can be read from what lies on the device", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openWithFolder(page);
  await expectAccessible(page);
  expect(await readAllStored(page)).toContain(typed.provider);

  await page.getByRole("button", { name: t.keep.submit }).click();
  await expect(page.getByRole("alert").filter({ hasText: t.passphrase.problems.short })).toBeFocused();
  await expectAccessible(page);
  await keep(page);

  const card = page.getByRole("article", { name: typed.provider });
  await card.getByRole("group", { name: t.review.came }).getByLabel(t.review.parts.notes).check();
  await card.getByRole("group", { name: t.review.missing }).getByLabel(t.review.parts.tests).check();
  await card.getByRole("textbox", { name: t.review.note }).fill(typed.note);
  await expect(card.getByRole("heading", { name: t.review.letter })).toBeVisible();
  await card.getByRole("button", { name: t.corrections.add }).click();
  await card.getByRole("button", { name: t.corrections.save }).click();
  await expect(card.getByRole("alert")).toContainText(t.corrections.passageMissing);
  await card.getByLabel(t.corrections.passage).fill(typed.passage);
  await card.getByLabel(t.corrections.wish).fill(typed.wish);
  await card.getByRole("button", { name: t.corrections.save }).click();
  await expect(card.getByText(typed.wish, { exact: true })).toBeVisible();
  await addFile(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await expectNothingReadable(page);

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: frame.locked.title })).toBeVisible();
  await expect(page.getByText(typed.provider)).toHaveCount(0);
  await expectAccessible(page);
  for (const step of ["providers", "person", "letters", "dates"] as const) {
    await page.goto(to.ownRecords(step));
    await expect(page.getByRole("heading", { level: 1, name: frame.locked.title })).toBeVisible();
  }
  // What can be seen without a folder can be read beside the form.
  await page.goto(to.ownRecords("start"));
  await expect(page.getByRole("heading", { level: 2, name: frame.locked.title })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.nb.ownRecordsStart.title);
  await expectAccessible(page);
  await page.goto(address);
  await page.getByLabel(frame.locked.passphrase).fill("et helt annet passord");
  await page.getByRole("button", { name: frame.locked.unlock }).click();
  await expect(page.getByRole("alert")).toContainText(frame.locked.problems["wrong-passphrase"]);
  await expectAccessible(page);
  await unlock(page);

  await expect(card.getByRole("textbox", { name: t.review.note })).toHaveValue(typed.note);
  await expect(card.getByRole("group", { name: t.review.missing }).getByLabel(t.review.parts.tests)).toBeChecked();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `${t.files.take} ${typed.file}` }).click();
  const taken = await download;
  expect(taken.suggestedFilename()).toBe(typed.file);
  expect(await readFile(await taken.path(), "utf8")).toBe(typed.content);
  await page.getByRole("button", { name: `${t.files.remove} ${typed.file}` }).click();
  await page.getByRole("button", { name: `${t.files.removeYes}: ${typed.file}` }).click();
  await expect(page.getByText(t.files.none)).toBeVisible();

  await page.getByRole("button", { name: t.lock.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: frame.locked.title })).toBeFocused();
  await expectNothingReadable(page);
});

test("an export opens in a fresh browser with its passphrase alone, and not when a byte of it was changed", async ({
  page,
  openAs,
}) => {
  test.setTimeout(120_000);
  await openWithFolder(page);
  await keep(page);
  await addFile(page);
  const file = await exportSealed(page);
  for (const word of Object.values(typed)) expect(file.toString("utf8")).not.toContain(word);

  const fresh = await openAs(null);
  await fresh.goto(address);
  await expect(fresh.getByRole("button", { name: t.import.submit })).toBeEnabled();
  const errors = fresh.getByRole("region", { name: t.import.heading }).getByRole("alert");
  await importSealed(fresh, file, "et helt annet passord");
  await expect(errors).toContainText(t.import.problems["wrong-passphrase"]);
  const tampered = Buffer.from(file);
  tampered[file.length - 20] = (tampered[file.length - 20] ?? 0) ^ 1;
  await importSealed(fresh, tampered);
  await expect(errors).toContainText(t.import.problems.damaged);
  await importSealed(fresh, file.subarray(0, file.length - 1));
  await expect(errors).toContainText(t.import.problems.cut);
  await importSealed(fresh, Buffer.from("%PDF-1.7"));
  await expect(errors).toContainText(t.import.problems["not-ours"]);
  await expectAccessible(fresh);
  await expect(fresh.getByText(typed.provider)).toHaveCount(0);

  await importSealed(fresh, file);
  await expect(fresh.getByText(typed.name)).toBeVisible();
  await expectAccessible(fresh);
  await expect(fresh.getByText(typed.provider)).toHaveCount(0);
  await fresh.getByRole("button", { name: t.import.accept }).click();
  await expect(fresh.getByText(t.import.done)).toBeFocused();
  await expect(fresh.getByRole("heading", { level: 3, name: typed.provider })).toBeVisible();
  const download = fresh.waitForEvent("download");
  await fresh.getByRole("button", { name: `${t.files.take} ${typed.file}` }).click();
  expect(await readFile(await (await download).path(), "utf8")).toBe(typed.content);
  await expectNothingReadable(fresh);

  await fresh.reload();
  await unlock(fresh);
  await fresh.getByRole("button", { name: t.erase.submit }).click();
  await fresh.getByRole("button", { name: t.erase.yes }).click();
  await expect(fresh.getByText(t.erase.done)).toBeFocused();
  await fresh.reload();
  await expect(fresh.getByRole("button", { name: t.keep.submit })).toBeEnabled();
  await expect(fresh.getByText(typed.provider)).toHaveCount(0);
});

test("two tabs write into the same folder, and are locked together", async ({ page }) => {
  test.setTimeout(120_000);
  await openWithFolder(page);
  await keep(page);
  const other = await page.context().newPage();
  await other.goto(address);
  await unlock(other);
  const partOf = (tab: Page, group: string, part: keyof typeof t.review.parts) =>
    tab.getByRole("group", { name: group }).getByLabel(t.review.parts[part]);

  await partOf(page, t.review.came, "notes").check();
  await partOf(other, t.review.came, "imaging").check();
  await other.getByRole("textbox", { name: t.review.note }).fill(typed.note);
  for (const tab of [page, other]) {
    await expect(partOf(tab, t.review.came, "notes")).toBeChecked();
    await expect(partOf(tab, t.review.came, "imaging")).toBeChecked();
    await expect(tab.getByRole("textbox", { name: t.review.note })).toHaveValue(typed.note);
  }
  // Both at once, several in one go: whoever comes second applies its changes to what the first has written.
  const tick = (tab: Page, boxes: string[]) =>
    tab.evaluate((ids) => ids.forEach((id) => document.getElementById(id)?.click()), boxes);
  await Promise.all([
    tick(page, ["felt-came-p1-referrals", "felt-came-p1-correspondence"]),
    tick(other, ["felt-missing-p1-tests", "felt-missing-p1-access-log"]),
  ]);
  const expectAll = async (tab: Page) => {
    for (const part of ["notes", "imaging", "referrals", "correspondence"] as const)
      await expect(partOf(tab, t.review.came, part)).toBeChecked();
    for (const part of ["tests", "access-log"] as const)
      await expect(partOf(tab, t.review.missing, part)).toBeChecked();
  };
  await expectAll(page);
  await expectAll(other);
  await page.getByRole("button", { name: t.lock.submit }).click();
  await expect(other.getByRole("heading", { level: 1, name: frame.locked.title })).toBeVisible();
  await unlock(other);
  await expectAll(other);
});

test("a kept folder is locked when nobody touches it, after a warning; beside it one can begin anew", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await openWithFolder(page);
  await keep(page);
  await page.clock.fastForward("14:10");
  await expect(page.getByText(frame.idle.ending)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: frame.idle.stay }).click();
  await expect(page.getByText(frame.idle.ending)).toBeHidden();
  await page.clock.fastForward("14:10");
  await expect(page.getByText(frame.idle.ending)).toBeVisible();
  await page.clock.fastForward("01:00");
  await expect(page.getByRole("heading", { level: 1, name: frame.locked.title })).toBeFocused();

  await page.getByText(frame.locked.forgotten).click();
  await page.getByRole("button", { name: frame.locked.startAnew }).click();
  await expect(page.getByText(t.inTab)).toBeVisible();
  await expect(page.getByText(typed.provider)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: t.toOther }).click();
  await page.getByRole("button", { name: t.toOtherYes }).click();
  await unlock(page);
  await expect(page.getByRole("heading", { level: 3, name: typed.provider })).toBeVisible();
});
