import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { compare as en } from "~/app/i18n/en/compare";
import { compare as nb } from "~/app/i18n/nb/compare";
import { compare as nn } from "~/app/i18n/nn/compare";
import { paths } from "~/app/i18n/paths";
import type { Language } from "~/schemas/language";
import type { DraftContent } from "~/schemas/draft";
import { expectNoViolation } from "./support/expectNoViolation";
import { requestSupplementOn, saveFields, submitCase } from "./support/byForm";
import { expectNoSideScroll } from "./support/expectNoSideScroll";
import { csvFile } from "./support/files";
import type { Person } from "./support/people";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const compare = { nb, nn, en };
const to = paths("nb");

/** A built table as the fields of a draft. */
const built = (table: typeof exampleTable): DraftContent => ({
  tableChoice: "build",
  tables: ["t1"],
  "tableModel.t1": JSON.stringify(table),
});
const [county] = exampleTable.rows;
const [sex, age] = exampleTable.columns;
const changedTable = {
  ...exampleTable,
  title: "Infarkt etter bosted",
  rows: [{ ...county!, label: "Bostedsfylke" }],
  columns: [
    { ...sex!, total: true },
    { ...age!, categories: [{ label: "Alle aldre", codes: [] }] },
  ],
};
const sheet = (...lines: string[]) =>
  csvFile("tabell.csv", ["Infarkt 2020–2024;;", "Fylke;Menn;Kvinner", ...lines.map((line) => `${line};;`)]);

test("what changed between two submissions is told by meaning, cell by cell, and for every other answer", async ({
  openAs,
  requestAs,
}) => {
  const [researcher, caseworker] = [await requestAs("researcher"), await requestAs("caseworker")];
  const id = await submitCase(researcher, {
    title: "Sendt flere ganger",
    sources: ["hkr"],
    changes: built(exampleTable),
  });
  const answer = async (fill: (draftId: string) => Promise<void>) => {
    await requestSupplementOn(caseworker, id, "Hva mener du med fylke?");
    const opened = await researcher.post(to.answer(id), { maxRedirects: 0 });
    const draftId = /utkast\/([0-9a-f-]{36})/.exec(opened.headers().location ?? "")?.[1] ?? "";
    await fill(draftId);
    const sent = await researcher.post(to.draftStep(draftId, "send"), { maxRedirects: 0 });
    expect(sent.status()).toBe(303);
  };
  const upload = async (draftId: string, file: ReturnType<typeof sheet>) => {
    await saveFields(researcher, draftId, { tableChoice: "upload" });
    const form = { baseVersion: "1", base: "{}", intent: "upload", workbookFile: file };
    await researcher.post(to.draftStep(draftId, "table"), { multipart: form, maxRedirects: 0 });
  };
  await answer((draftId) => saveFields(researcher, draftId, { ...built(changedTable), phone: "00 00 00 02" }));

  const page = await openAs("researcher");
  await test.step("the applicant finds it from the application as it was sent", async () => {
    await page.goto(to.submission(id));
    await page.getByRole("link", { name: nb.link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(nb.heading({ before: 1, after: 2 }));
    for (const sentence of [
      "Tittelen er endret fra «Infarkt per fylke» til «Infarkt etter bosted».",
      "Variabelen «Fylke» heter nå «Bostedsfylke».",
      "Det er nå sum over «Kjønn».",
    ])
      await expect(page.getByText(sentence, { exact: true })).toBeVisible();
    const phone = page.locator("section").filter({ has: page.getByRole("heading", { name: words.nb.fields.phone }) });
    await expect(phone.last()).toContainText("00 00 00 02");
    await expectNoViolation(page, "the applicant's comparison", { rules: "all" });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await answer((draftId) => upload(draftId, sheet("Oslo", "Akershus", "Vestland", "Agder")));
  await answer((draftId) => upload(draftId, sheet("Oslo", "Akershus", "Buskerud", "Vestland", "Rogaland")));

  await test.step("the caseworker reads the workbook's cells, and chooses other submissions", async () => {
    const desk = await openAs("caseworker");
    await desk.goto(to.case(id));
    await desk.getByRole("link", { name: nb.link }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(nb.heading({ before: 3, after: 4 }));
    const cells = desk.getByRole("table");
    await expect(cells.getByRole("row", { name: `${nb.cells.newRow} 5 ${nb.after}: Buskerud` })).toBeVisible();
    await expect(cells.getByRole("cell", { name: `${nb.before}: Agder ${nb.after}: Rogaland` })).toBeVisible();
    await expectNoViolation(desk, "the desk's comparison", { rules: "all" });
    await desk.getByLabel(nb.choose.from, { exact: true }).selectOption("2");
    await desk.getByLabel(nb.choose.to, { exact: true }).selectOption("3");
    await desk.getByRole("button", { name: nb.choose.button }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(nb.heading({ before: 2, after: 3 }));
    await expect(desk.getByText(nb.cells["one-kind"])).toBeVisible();
    await desk.goto(`${to.caseChanges(id)}?fra=4&til=4`);
    await expect(desk.getByText(nb.nothing, { exact: true })).toBeVisible();
  });

  await test.step("the unit with a part reads it too, and in other languages; nobody else does", async () => {
    const office = await openAs("staffOfFhi");
    for (const language of ["nn", "en"] satisfies Language[]) {
      await office.goto(paths(language).part(id));
      await office.getByRole("link", { name: compare[language].link }).click();
      await expect(office.getByRole("heading", { level: 1 })).toHaveText(
        compare[language].heading({ before: 3, after: 4 }),
      );
    }
    const others: [Person, string][] = [
      ["otherResearcher", to.changes(id)],
      ["staffOfNpr", to.partChanges(id)],
      ["researcher", to.caseChanges(id)],
    ];
    for (const [person, address] of others)
      expect((await (await requestAs(person)).get(address)).status(), `${person} at ${address}`).toBe(404);
    for (const number of ["0", "5", "x"])
      expect((await researcher.get(`${to.changes(id)}?fra=${number}`)).status(), number).toBe(404);
  });
});
