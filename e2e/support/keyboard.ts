import { expect, type Locator, type Page } from "@playwright/test";

const mostTabs = 300;

/**
 * Presses Tab until something has the focus, or Shift and Tab where it stands further up, as a person without a mouse
 * does; fails where that never gets there.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  const isAbove = await page.evaluate((wanted) => {
    const now = document.activeElement;
    if (!wanted || !now || now === document.body) return false;
    return Boolean(now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING);
  }, element);
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press(isAbove ? "Shift+Tab" : "Tab");
  }
  await expect(target, `reached within ${mostTabs} presses of Tab`).toBeFocused();
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Chooses in a group of radio buttons none of which is chosen: Tab leads to the first, arrows to the others. */
export async function chooseInGroup(page: Page, group: Locator, label: string): Promise<void> {
  const choices = group.getByRole("radio");
  await tabTo(page, choices.first());
  await page.keyboard.press("Space");
  const wanted = group.getByRole("radio", { name: label, exact: true });
  for (let at = await choices.count(); at > 0 && !(await wanted.isChecked()); at -= 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
