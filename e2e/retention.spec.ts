import { readFile } from "node:fs/promises";
import { paths } from "~/app/i18n/paths";
import { readZip } from "~/app/adapters/zip/testing/readZip";
import { uniqueTitle } from "./support/answers";
import { submitCase } from "./support/byForm";
import { getPersona } from "./support/people";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");
const t = words.nb.retention;

test("a researcher downloads all that is stored about them, and is told what can be erased and what not", async ({
  openAs,
  requestAs,
}) => {
  const title = uniqueTitle("Mine egne data");
  await submitCase(await requestAs("researcher"), { title });
  const page = await openAs("researcher");
  await page.goto(to.privacy);
  await page.getByRole("link", { name: t.privacy.ownData }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.own.title);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t.own.download }).click();
  const files = await readZip(await readFile(await (await download).path()));
  expect(files.get("saker.json")?.toString()).toContain(title);
  expect(files.get("konto.json")?.toString()).toContain(getPersona("researcher").name);
  expect([...files.keys()]).toContain("LES-MEG.txt");

  await page.getByRole("link", { name: t.own.start }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.own.confirmTitle);
  await expect(page.getByRole("main")).toContainText(t.own.cannotWhy);
  await page.getByRole("link", { name: t.own.cancel }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.own.title);
});

test("an administrator sees the rules, is helped with a wrong figure, and runs them only with a yes", async ({
  openAs,
  allowStatus,
}) => {
  allowStatus.add(422);
  const page = await openAs("administrator");
  await page.goto(to.retention);
  await expect(page.getByRole("row", { name: new RegExp(t.rules.register.name) })).toContainText(
    t.sources["helseregisterloven-19h"],
  );
  await page.getByLabel(t.admin.years).fill("hundre");
  await page.getByRole("button", { name: t.admin.save, exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel(t.admin.years)).toHaveValue("hundre");
  await page.getByRole("button", { name: t.admin.run }).click();
  await expect(page.getByRole("alert")).toContainText(t.admin.confirmMissing);
  await page.getByLabel(t.admin.confirm).check();
  await page.getByRole("button", { name: t.admin.run }).click();
  await expect(page.getByRole("status")).toHaveText(t.admin.ran);
});
