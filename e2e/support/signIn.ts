import type { Page } from "@playwright/test";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import type { FormSender } from "./byForm";
import { getPersona, type Person } from "./people";

/** Chooses a persona on the sign-in page, which must be open. */
export async function choosePersona(page: Page, person: Person): Promise<void> {
  await page.getByRole("button", { name: getPersona(person).name, exact: true }).click();
}

/** Signs in through the page and lands where the persona begins. */
export async function signInAs(page: Page, person: Person, language: Language = "nb"): Promise<void> {
  await page.goto(paths(language).signIn);
  await choosePersona(page, person);
  await page.waitForURL((url) => url.pathname !== paths(language).signIn);
}

/** Signs in without a page, for states that are only to be there. */
export async function signInByForm(request: FormSender, person: Person): Promise<void> {
  const { signIn } = paths("nb");
  const page = await (await request.get(signIn)).text();
  const { name } = getPersona(person);
  const personaId = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}<`).exec(page)?.[1];
  if (!personaId) throw new Error(`the sign-in page has no button for ${name}`);
  const answer = await request.post(signIn, { form: { personaId }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`signing in as ${name} was answered ${answer.status()}`);
}
