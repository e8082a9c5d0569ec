import { paths } from "~/app/i18n/paths";
import { words } from "./support/words";
import { expect, test } from "./support/test";

const to = paths("nb");

/** Clicks without end, from before the page's own script until well after. */
function clickAllTheTime(): void {
  const click = () => {
    document.querySelector("h1")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    if (performance.now() > 2_000) return;
    const next = new MessageChannel();
    next.port1.onmessage = click;
    next.port2.postMessage(null);
  };
  click();
}

test("clicks that arrive while the page comes alive break nothing", async ({ page }) => {
  await page.addInitScript(clickAllTheTime);
  for (const address of [to.calculator, to.sources, to.front]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.getByRole("link", { name: words.nb.shell.nav.calculator }).first().click();
  await expect(page).toHaveURL(to.calculator);
});
