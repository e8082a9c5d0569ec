import { nb } from "~/app/i18n/nb";
import { paths } from "~/app/i18n/paths";
import { submitCase } from "./support/byForm";
import { expect, test } from "./support/test";

const t = nb.trouble;

test("a message that did not reach the portal stands ready on the page of the error, and is sent once by its button", async ({
  openAs,
  requestAs,
  allowConsole,
}) => {
  allowConsole.push(/ERR_FAILED|Failed to fetch|Minified React error|NetworkError/);
  const id = await submitCase(await requestAs("researcher"), { title: "Når nettet svikter", sources: ["hkr"] });
  const page = await openAs("researcher");
  await page.goto(paths("nb").messages("applicant", id));
  const typed = "Dette skrev jeg, og så ble nettet borte for meg.";
  await page.getByRole("textbox", { name: nb.messages.form.body }).fill(typed);
  await page.route("**/meldinger.data*", (route) => route.abort());
  await page.getByRole("button", { name: nb.messages.form.send }).click();
  await expect(page.getByRole("heading", { level: 1, name: t.unreachable.title })).toBeVisible();
  await expect(page.getByText(t.mayHaveArrived)).toBeVisible();
  await page.unroute("**/meldinger.data*");
  await page.getByRole("button", { name: t.sendAgain }).click();
  await expect(page.getByRole("heading", { level: 1, name: nb.messages.title })).toBeVisible();
  await expect(page.getByText(typed, { exact: true })).toHaveCount(1);
});
