import { someFolder, someProvider, someRequest } from "~/app/domain/own-records/testing/someRecords";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { expectStep, goToStep, seedFolder, stepTitle } from "./support/ownRecords";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");
const t = words.nb;
const answer = { on: "2026-12-03", outcome: "part", grounds: "" } as const;

test("each step says where one is to those who hear it, and the waiting begins with where it all lies", async ({
  page,
}) => {
  await seedFolder(page, someFolder(someProvider("a", someRequest({ sentOn: "2026-11-02" }), { name: "Legen" })));
  await page.clock.setFixedTime(new Date("2026-11-23T11:00:00Z"));
  await page.goto(to.ownRecords("letters"));
  // Followed before the page listens, a link loads the next page whole.
  await expect(page.getByLabel(t.recordLetterPages.wishes.formats.paper)).toBeEnabled();
  await goToStep(page, "nb", "dates");
  await expect(page.getByRole("heading", { level: 1, name: stepTitle("nb", "dates") })).toBeFocused();
  const notice = page.getByRole("paragraph").filter({ hasText: t.ownRecords.unkept.text });
  await notice.getByRole("link", { name: t.ownRecords.unkept.link }).click();
  await expectStep(page, "nb", "keeping");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: t.recordKeeping.passphrase.make }).first().click();
  await page.getByRole("button", { name: t.recordKeeping.keep.submit, exact: true }).click();
  await expect(page.getByText(t.recordKeeping.keep.done)).toBeFocused();
  await goToStep(page, "nb", "dates");
  await expect(notice).toHaveCount(0);
});

test("who asks for a child is shown the way from the place to the child and back", async ({ page }) => {
  await page.goto(to.ownRecords("providers"));
  const places = t.ownRecordsProviders;
  await page.getByLabel(places.form.name, { exact: true }).fill("Helsestasjonen");
  await page.getByRole("button", { name: places.form.saveNew }).click();
  await page.getByRole("button", { name: places.card.editNamed({ name: "Helsestasjonen" }) }).click();
  await page.getByRole("link", { name: places.form.toPerson }).click();
  await expectStep(page, "nb", "person");
  const people = t.ownRecordsPerson.subjects;
  await page.getByRole("button", { name: people.add }).click();
  await page.getByLabel(people.name).fill("Ida Solvang");
  await page.getByRole("button", { name: people.save, exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: people.noPlaces({ name: "Ida Solvang" }) });
  await row.getByRole("link", { name: people.toProviders }).click();
  await expectStep(page, "nb", "providers");
  await page.getByRole("button", { name: places.card.editNamed({ name: "Helsestasjonen" }) }).click();
  await page.getByLabel(places.form.subject).selectOption({ label: `Ida Solvang (${places.subjects.child})` });
  await page.getByRole("button", { name: places.form.save }).click();
  await goToStep(page, "nb", "person");
  await expect(page.getByRole("listitem").filter({ hasText: "Ida Solvang" })).toBeVisible();
  await expect(page.getByText(people.noPlaces({ name: "Ida Solvang" }))).toHaveCount(0);
});

test("a letter was sent before its answer, and not on a day to come", async ({ page }) => {
  const provider = someProvider("a", someRequest({ sentOn: "2026-11-02", receivedOn: null, answer }), {
    name: "Legen",
    corrections: [{ id: "c", kind: "correct", passage: "Notatet", wish: "Feil dato", sentOn: null }],
  });
  await seedFolder(page, someFolder(provider));
  await page.clock.setFixedTime(new Date("2026-12-23T11:00:00Z"));
  await page.goto(to.ownRecords("dates"));
  const dates = t.recordDates;
  await page.getByText(dates.history.heading).click();
  await page.getByRole("button", { name: dates.history.change }).first().click();
  await page.getByLabel(dates.sentForm.sentOn).fill("2026-12-04");
  await page.getByRole("button", { name: dates.actions.save }).click();
  const tooLate = dates.dayProblems["too-late"]({ date: formatDate("2026-12-03", "nb") });
  await expect(page.getByRole("link", { name: tooLate })).toBeVisible();
  await page.getByLabel(dates.sentForm.sentOn).fill("2026-12-03");
  await page.getByRole("button", { name: dates.actions.save }).click();
  await expect(page.getByText(dates.saved)).toBeVisible();

  await goToStep(page, "nb", "keeping");
  const sent = page.getByLabel(t.recordKeeping.corrections.sent, { exact: true });
  await sent.fill("2026-12-24");
  await expect(page.getByText(dates.dayProblems["in-future"])).toBeVisible();
  await sent.fill("2026-12-22");
  await expect(page.getByText(dates.dayProblems["in-future"])).toHaveCount(0);
  await page.reload();
  await expect(sent).toHaveValue("2026-12-22");
});

test("letters that nobody can answer are said to be so", async ({ page }) => {
  const folder = someFolder(someProvider("a", null, { name: "Legen" }));
  const bare = { ...folder.person, name: "Kari Nordmann", address: "", town: "", phone: "", email: "" };
  await seedFolder(page, { ...folder, person: bare, wishes: { ...folder.wishes, format: "electronic" } });
  await page.goto(to.ownRecords("letters"));
  const pages = t.recordLetterPages;
  await expect(page.getByText(pages.replyGaps.contact)).toBeVisible();
  await page.getByLabel(pages.wishes.formats.paper).check();
  await page.getByRole("link", { name: pages.replyGaps.link }).click();
  await expectStep(page, "nb", "person");
  await page.getByLabel(t.ownRecordsPerson.fields.address).fill("Storgata 1");
  await page.getByLabel(t.ownRecordsPerson.fields.town).fill("9999 Fjordvik");
  await goToStep(page, "nb", "letters");
  await expect(page.getByRole("heading", { name: pages.lettersHeading })).toBeVisible();
  await expect(page.getByText(pages.replyGaps.address)).toHaveCount(0);
});
