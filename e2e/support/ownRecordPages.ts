import { expect, type Locator, type Page } from "@playwright/test";
import type { ProviderKind } from "~/schemas/recordFolder";
import type { Language } from "~/schemas/language";
import { goToStep } from "./ownRecords";
import { readPages, takeDownload } from "./readLetters";
import { words } from "./words";

export interface TypedPerson {
  name: string;
  address: string;
  town: string;
  /** As the browser's field for dates takes it: `1987-06-05`. */
  birthDate?: string;
  phone: string;
  email: string;
}
export interface TypedPlace {
  name: string;
  address?: string;
  town?: string;
  email?: string;
  period?: string;
  scope?: string;
}

/** What somebody does on the pages about their own records, found by what stands on the page in their language. */
export function ownRecordPages(page: Page, language: Language) {
  const t = words[language];
  const main = page.getByRole("main");
  const button = (name: string, within: Page | Locator = page) => within.getByRole("button", { name, exact: true });
  const field = (label: string, within: Page | Locator = page) => within.getByLabel(label, { exact: true });

  /** The form for a new place: on an empty list it stands there, else it is asked for. */
  async function openPlaceForm(): Promise<void> {
    const { add, form } = t.ownRecordsProviders;
    await expect(main.getByText(t.ownRecords.loading)).toHaveCount(0);
    const another = button(add);
    if ((await another.count()) > 0) await another.click();
    await expect(button(form.saveNew)).toBeVisible();
  }

  async function savePlace(name: string): Promise<void> {
    await button(t.ownRecordsProviders.form.saveNew).click();
    await expect(main.getByText(t.ownRecordsProviders.told.added({ name }))).toBeVisible();
    await expect(main.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
  }

  /** Beside each other, the lines of a form that are not empty. */
  async function fillPlace(place: Omit<TypedPlace, "name">): Promise<void> {
    const labels = t.ownRecordsProviders.form;
    for (const key of ["address", "town", "email", "period", "scope"] as const)
      if (place[key]) await field(labels[key]).fill(place[key]);
  }

  const nameField = page.getByRole("combobox", { name: t.ownRecordsProviders.form.name, exact: true });

  return {
    button,
    field,

    async addPlaceByHand(kind: ProviderKind, place: TypedPlace): Promise<void> {
      await openPlaceForm();
      await field(t.ownRecordsProviders.form.kind).selectOption({ label: t.ownRecordsProviders.kinds[kind] });
      await nameField.fill(place.name);
      await fillPlace(place);
      await savePlace(place.name);
    },

    /** Types the beginning of a name that people know it by, and takes the suggestion. */
    async addPlaceBySuggestion(typed: string, place: TypedPlace): Promise<void> {
      await openPlaceForm();
      await nameField.fill(typed);
      await page.getByRole("option", { name: place.name }).click();
      await expect(nameField).toHaveValue(place.name);
      const { address, town, ...more } = place;
      if (address) await expect(field(t.ownRecordsProviders.form.address)).toHaveValue(address);
      if (town) await expect(field(t.ownRecordsProviders.form.town)).toHaveValue(town);
      await fillPlace(more);
      await savePlace(place.name);
    },

    /** From the list of places that one forgets. */
    async addForgottenPlace(item: "dentist" | "registry", place: TypedPlace): Promise<void> {
      const { checklist } = t.ownRecordsProviders;
      await button(checklist.addNamed({ name: checklist.items[item].name })).click();
      await nameField.fill(place.name);
      const suggestion = page.getByRole("option", { name: place.name });
      if (item === "registry") await suggestion.click();
      await fillPlace(place);
      await savePlace(place.name);
      await expect(page.getByRole("checkbox", { name: checklist.items[item].name })).toBeChecked();
    },

    async fillPerson(person: TypedPerson): Promise<void> {
      const labels = t.ownRecordsPerson.fields;
      await expect(field(labels.name)).toBeEnabled();
      for (const key of ["name", "address", "town", "birthDate", "phone", "email"] as const)
        if (person[key]) await field(labels[key]).fill(person[key]);
    },

    /** The letter to a place: the one page of its PDF, as text. */
    async readLetterPdf(recipient: string, within: Page | Locator = page): Promise<{ name: string; text: string }> {
      const { pdf, of } = t.recordLetterPages.tools;
      const { name, content } = await takeDownload(button(of({ tool: pdf, recipient }), within));
      const [text, ...more] = await readPages(content);
      expect(more, "a letter has one page").toEqual([]);
      return { name, text: text ?? "" };
    },

    async keep(passphrase: string): Promise<void> {
      const { keep, passphrase: labels } = t.recordKeeping;
      const form = page.getByRole("region", { name: keep.heading });
      await field(labels.label, form).fill(passphrase);
      await field(labels.again, form).fill(passphrase);
      await button(keep.submit, form).click();
      await expect(page.getByText(keep.done)).toBeFocused();
    },

    async unlock(passphrase: string): Promise<void> {
      const { locked } = t.ownRecords;
      await expect(page.getByRole("heading", { name: locked.title })).toBeVisible();
      await field(locked.passphrase).fill(passphrase);
      await button(locked.unlock).click();
      await expect(page.getByRole("heading", { name: locked.title })).toBeHidden();
    },

    /** What was written to one place, and what is owed. */
    card: (name: string) =>
      page.getByRole("article").filter({ has: page.getByRole("heading", { level: 2, name: new RegExp(`^${name} `) }) }),

    async markSent(name: string, channel: keyof typeof t.recordDates.channels): Promise<void> {
      const { actions, sentForm, channels } = t.recordDates;
      const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
      await button(actions.sent, item).click();
      await field(sentForm.channel, item).selectOption({ label: channels[channel] });
      await button(actions.save, item).click();
      await expect(this.card(name).getByRole("heading", { level: 2 })).toBeFocused();
    },

    /** Puts down that a place asks for more time. @param toldOn left out: today */
    async noteExtension(name: string, reason: string): Promise<void> {
      const { actions, extensionForm } = t.recordDates;
      await button(actions.extension, this.card(name)).click();
      await field(extensionForm.reason, this.card(name)).fill(reason);
      await this.saveOn(name);
    },

    async noteAnswer(
      name: string,
      answer: { on?: string; outcome: "all" | "part" | "refused"; grounds?: string },
    ): Promise<void> {
      const { actions, answerForm } = t.recordDates;
      const card = this.card(name);
      await button(actions.answer, card).click();
      if (answer.on) await field(answerForm.on, card).fill(answer.on);
      await field(answerForm[answer.outcome], card).check();
      if (answer.grounds) await field(answerForm.grounds, card).fill(answer.grounds);
      await this.saveOn(name);
    },

    /** Saves what is open under a place. */
    async saveOn(name: string): Promise<void> {
      await button(t.recordDates.actions.save, this.card(name)).click();
      await expect(this.card(name).getByRole("heading", { level: 2 })).toBeFocused();
    },

    async takeCalendar(withNames: boolean): Promise<string> {
      const { calendar } = t.recordDates.reminders;
      await field(calendar.withNames).setChecked(withNames);
      return (await takeDownload(button(calendar.download))).content.toString("utf8");
    },

    async addFile(file: { name: string; content: string }, from: string): Promise<void> {
      const { files } = t.recordKeeping;
      await field(files.provider).selectOption({ label: from });
      await field(files.add).setInputFiles({
        name: file.name,
        mimeType: "text/plain",
        buffer: Buffer.from(file.content),
      });
      await expect(page.getByText(files.added({ count: 1 }))).toBeVisible();
    },

    takeFile: (name: string) =>
      takeDownload(page.getByRole("button", { name: `${t.recordKeeping.files.take} ${name}`, exact: true })),

    goTo: (step: Parameters<typeof goToStep>[2]) => goToStep(page, language, step),
  };
}
export type OwnRecordPages = ReturnType<typeof ownRecordPages>;
