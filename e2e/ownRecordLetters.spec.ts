import type { Page } from "@playwright/test";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { paths } from "~/app/i18n/paths";
import { recordFolder, type Provider, type RecordFolder } from "~/schemas/recordFolder";
import { expectNoViolation } from "./support/expectNoViolation";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { goToStep, seedFolder } from "./support/ownRecords";
import { readDocx, readPages, takeDownload } from "./support/readLetters";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const to = paths("nb");
const t = words.nb;
const tools = t.recordLetterPages.tools;
/** Nobody's: the month is raised by 80, as in the tax administration's test persons. */
const syntheticNumber = withCheckDigits("319299", 3);

/** Fictional, with letters of Sámi and Polish. */
const typed = {
  name: "Áile Łucja Guttormsdatter Žąk",
  address: "Kárášjohgáidnu 7 B",
  town: "9730 Kárášjohka",
  birthDate: "1987-06-05",
  phone: "00 00 00 00",
  email: "aile@fjordvik.example",
};
const ownProvider = (id: string, name: string, change: Partial<Provider> = {}): Provider => ({
  ...{ id, kind: "hospital", registerId: null, name, address: "Postboks 1", town: "9999 Fjordvik" },
  ...{ email: "post@fjordvik.example", subjectId: "self", period: "2014–2019", scope: "" },
  ...{ request: null, review: null, corrections: [] },
  ...change,
});
const providers = [
  ownProvider("a", "Fjordvik sykehus", { scope: "Særlig ułamek og čielggadus" }),
  ownProvider("b", "Čoalmmi legekontor", { kind: "gp", period: "" }),
  ownProvider("c", "Fjordvik helseregister", { kind: "registry" }),
];

/** A folder of this person's, in the tab before the page looks there the first time. */
const seed = (page: Page, change: Partial<RecordFolder>) =>
  seedFolder(page, recordFolder.parse({ ...emptyFolder("nb"), ...change }));

const download = async (page: Page, button: string): Promise<Buffer> =>
  (await takeDownload(page.getByRole("button", { name: button, exact: true }))).content;

async function typePerson(page: Page): Promise<void> {
  const fields = t.ownRecordsPerson.fields;
  await page.getByLabel(fields.name, { exact: true }).fill(typed.name);
  await page.getByLabel(fields.address).fill(typed.address);
  await page.getByLabel(fields.town).fill(typed.town);
  await page.getByLabel(fields.birthDate, { exact: true }).fill(typed.birthDate);
  await page.getByLabel(fields.phone).fill(typed.phone);
  await page.getByLabel(fields.email).fill(typed.email);
}

test("what is typed stands in the letters, the PDF and the .docx, letter by letter", async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seed(page, { providers });
  await page.goto(to.ownRecords("person"));
  await typePerson(page);
  await expectNoViolation(page, page.url());

  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.getByRole("link", { name: t.ownRecordsPerson.next }).click();
  await expect(page.getByRole("heading", { level: 1, name: t.recordLetterPages.title })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Fjordvik sykehus" })).toBeVisible();

  const own = ["Áile Łucja Guttormsdatter Žąk", "Kárášjohgáidnu 7 B", "9730 Kárášjohka", "5. juni 1987", "00 00 00 00"];
  const ofHospital = [...own, "Fjordvik sykehus", "2014–2019", "Særlig ułamek og čielggadus", "§ 22 a"];
  const card = page.locator(".letter-card").first();
  await card.getByText(tools.show, { exact: true }).click();
  for (const part of ofHospital) await expect(card.getByRole("article")).toContainText(part);

  const [one, ...more] = await readPages(await download(page, `${tools.pdf}: Fjordvik sykehus`));
  expect(more).toEqual([]);
  for (const part of ofHospital) expect(one).toContain(part);
  expect(one).toContain("Fødselsnummer, skrives for hånd");

  const pages = await readPages(await download(page, tools.pdf));
  expect(pages.map((text) => providers.map(({ name }) => name).filter((name) => text.includes(name)))).toEqual([
    ["Fjordvik sykehus"],
    ["Čoalmmi legekontor"],
    ["Fjordvik helseregister"],
  ]);
  for (const text of pages) for (const part of own) expect(text).toContain(part);

  const docx = await readDocx(await download(page, tools.docx));
  for (const part of [...ofHospital, "Čoalmmi legekontor", "helseregisterloven § 24"]) expect(docx).toContain(part);
  expect(docx.match(/<w:pageBreakBefore\/>/g), "the second and the third begin on a new page").toHaveLength(2);
  expect(docx.match(/w:val="Heading1"/g)).toHaveLength(3);

  await card.getByRole("button", { name: `${tools.copy}: Fjordvik sykehus` }).click();
  await expect(card.getByRole("status")).toHaveText(tools.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ofHospital) expect(copied).toContain(part);
  expect(copied).not.toContain("Fødselsnummer");

  await card.getByText(tools.mail.summary, { exact: true }).click();
  await card.getByText(tools.phone.summary, { exact: true }).click();
  await expect(card.getByText("Hei, jeg heter Áile Łucja Guttormsdatter Žąk.")).toBeVisible();
  await expectNoViolation(page, page.url());

  await page.getByLabel(t.recordLetterPages.wishes.languages.en).check();
  await expect(card.getByRole("article")).toHaveAttribute("lang", "en");
  await expect(card.getByRole("article")).toContainText("Request for access to medical records");
  await page.getByLabel(t.recordLetterPages.wishes.languages.nn).check();
  await expect(card.getByRole("article")).toContainText("Eg ber om innsyn i journalen min hos dykk");
  const nynorsk = await readPages(await download(page, tools.pdf));
  expect(nynorsk).toHaveLength(3);
  for (const text of nynorsk) expect(text).toContain("Med helsing Áile Łucja Guttormsdatter Žąk");
  expect(
    sent.filter((one) => !one.startsWith("GET ")),
    "nothing is sent",
  ).toEqual([]);
  for (const secret of ["Guttormsdatter", "aile@", "1987-06-05", "Fjordvik"])
    expect(sent.filter((one) => decodeURIComponent(one).includes(secret))).toEqual([]);
});

test("a letter with a personal number in it gets no draft for mail, and says what to do", async ({ page }) => {
  const person = { ...emptyFolder("nb").person, name: `Kari Nordmann ${syntheticNumber}` };
  await seed(page, { person, providers: providers.slice(0, 1) });
  await page.goto(to.ownRecords("letters"));
  const card = page.locator(".letter-card");
  await expect(card.getByText(tools.numberOnPaper)).toBeVisible();
  await card.getByText(tools.mail.summary, { exact: true }).click();
  await expect(card.getByText(tools.mail.refusedWhy)).toBeVisible();
  await expect(card.locator('a[href^="mailto:"]')).toHaveCount(0);
  await expectNoViolation(page, page.url());

  await goToStep(page, "nb", "person");
  const name = page.getByLabel(t.ownRecordsPerson.fields.name, { exact: true });
  await expect(page.getByText(t.ownRecordsPerson.numberNote)).toBeVisible();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await name.fill("Kari Nordmann");
  await expect(page.getByText(t.ownRecordsPerson.numberNote)).toHaveCount(0);

  await goToStep(page, "nb", "letters");
  await card.getByText(tools.mail.summary, { exact: true }).click();
  const draft = card.getByRole("link", { name: `${tools.mail.open}: Fjordvik sykehus` });
  const address = new URL((await draft.getAttribute("href")) ?? "");
  expect(address.pathname).toBe("post@fjordvik.example");
  expect(address.searchParams.get("subject")).toBe("Krav om innsyn i pasientjournal");
  expect(address.searchParams.get("body")).toContain("Brevet ligger ved som PDF.");
  const [forMail] = await readPages(await download(page, `${tools.mail.pdf}: Fjordvik sykehus`));
  expect(forMail).toContain("Kari Nordmann");
  expect(forMail, "a letter for mail has no line for the number").not.toContain("Fødselsnummer");
});

test("the letters are printed alone, each on a page", async ({ page }) => {
  const person = { ...emptyFolder("nb").person, name: "Kari Nordmann" };
  await page.addInitScript(() => (window.print = () => document.body.setAttribute("data-printed", "")));
  await seed(page, { person, providers });
  await page.goto(to.ownRecords("letters"));
  await page.getByRole("button", { name: tools.print, exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  const pages = await readPages(await page.pdf({ format: "A4" }));
  expect(pages.map((text) => providers.map(({ name }) => name).filter((name) => text.includes(name)))).toEqual([
    ["Fjordvik sykehus"],
    ["Čoalmmi legekontor"],
    ["Fjordvik helseregister"],
  ]);
  for (const text of pages) expect(text).not.toContain(t.ownRecords.steps.dates);
});

test("somebody else is added and changed, and stays as long as a provider is about them", async ({ page }) => {
  await seed(page, {
    subjects: [
      ...emptyFolder("nb").subjects,
      { id: "ola", kind: "deceased", name: "Ola Nordmann", birthDate: null, relation: "far" },
    ],
    providers: [ownProvider("a", "Fjordvik sykehus", { subjectId: "ola" })],
  });
  const s = t.ownRecordsPerson.subjects;
  await page.goto(to.ownRecords("person"));
  await page.getByRole("button", { name: s.add }).click();
  await page.getByRole("button", { name: s.save }).click();
  await expect(page.getByRole("alert").filter({ hasText: s.nameMissing })).toBeVisible();
  await page.getByLabel(s.name).fill("Máret Nordmann");
  await page.getByLabel(s.birthDate).fill("2019-02-28");
  await expectNoViolation(page, page.url());
  await page.getByRole("button", { name: s.save }).click();
  await expect(page.getByText(s.added({ name: "Máret Nordmann" }))).toBeVisible();
  await page.reload();
  await expect(page.getByText(s.born({ date: "28. februar 2019" }))).toBeVisible();

  await page.getByRole("button", { name: s.of({ action: s.remove, name: "Ola Nordmann" }) }).click();
  await expect(page.getByText(s.inUse({ name: "Ola Nordmann", providers: "Fjordvik sykehus" }))).toBeVisible();
  await page.getByRole("button", { name: s.of({ action: s.remove, name: "Máret Nordmann" }) }).click();
  await page.getByRole("button", { name: s.confirmYes }).click();
  await expect(page.getByText(s.removed({ name: "Máret Nordmann" }))).toBeVisible();
  await expect(page.getByText("Ola Nordmann", { exact: true })).toBeVisible();
});

test("on a narrow screen nothing is cut off, and an empty folder says where to begin", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(to.ownRecords("letters"));
  await expect(page.getByRole("link", { name: t.recordLetterPages.toProviders })).toBeVisible();
  await expectNoSideScroll(page);
  await seed(page, { person: { ...emptyFolder("nb").person, name: typed.name }, providers });
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(to.ownRecords("letters"));
  for (const show of await page.getByText(tools.show, { exact: true }).all()) await show.click();
  await expectNoSideScroll(page);
  await page.goto(to.ownRecords("person"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSideScroll(page);
});
