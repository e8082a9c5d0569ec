import type { Page } from "@playwright/test";
import { formatDate } from "~/app/i18n/formatDate";
import { decisions } from "~/app/i18n/nb/decisions";
import { paths } from "~/app/i18n/paths";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import type { TableModel } from "~/schemas/tableModel";
import { uniqueTitle } from "./support/answers";
import * as byForm from "./support/byForm";
import { logHoursOn, sendInvoiceOn } from "./support/costsByForm";
import { decideOnPage } from "./support/decideOnPage";
import { finishedTable, safeFigures } from "./support/finishedTable";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const t = words.nb;
const to = paths("nb");
const fhi = "Folkehelseinstituttet";
const npr = "Folkehelseinstituttet, NPR og KPR";

const byCounty: TableModel = { ...exampleTable, id: "t1", title: "Infarkt per fylke", sources: ["hkr"] };
const bySex: TableModel = { ...exampleTable, id: "t2", title: "Infarkt etter kjønn", sources: ["hkr"] };
const stays: TableModel = { ...exampleTable, id: "t3", title: "Innleggelser per fylke", sources: ["npr"] };
const built = {
  tableChoice: "build",
  tables: ["t1", "t2", "t3"],
  ...Object.fromEntries([byCounty, bySex, stays].map((model) => [`tableModel.${model.id}`, JSON.stringify(model)])),
};

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const partOf = (page: Page, unit: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${unit}[^,]`) }) });
/** 2 in the first cell: below the threshold, and 2 + 20 is not 30. */
const withSmallCell = (row: number, column: number) => (row === 0 && column === 0 ? 2 : safeFigures(row));

test("two custodians, from a supplement to an appeal: each sees what is theirs, and nothing more", async ({
  openAs,
  requestAs,
  allowStatus,
}) => {
  test.setTimeout(240_000);
  allowStatus.add(422);
  const [researcher, caseworker] = [await requestAs("researcher"), await requestAs("caseworker")];
  const [staffOfFhi, staffOfNpr] = [await requestAs("staffOfFhi"), await requestAs("staffOfNpr")];
  const title = uniqueTitle("Hjerteinfarkt til ende");
  const id = await byForm.submitCase(researcher, { title, changes: built });
  const [applicant, desk] = [await openAs("researcher"), await openAs("caseworker")];
  const [office, otherOffice] = [await openAs("staffOfFhi"), await openAs("staffOfNpr")];

  await test.step("a supplement: asked, answered in place", async () => {
    await byForm.requestSupplementOn(caseworker, id, "Hvilke år skal tallene gjelde for?");
    await applicant.goto(to.application(id));
    await expect(heading(applicant)).toHaveText(t.status.applicant["supplement-requested"]);
    await expect(applicant.getByText("Hvilke år skal tallene gjelde for?").first()).toBeVisible();
    await press(applicant, t.status.page.answerNow);
    await expect(heading(applicant)).toHaveText(t.apply.data.title);
    await applicant.getByRole("link", { name: new RegExp(t.apply.layout.step.send) }).click();
    await press(applicant, t.apply.send.submitAnswer);
    await expect(heading(applicant)).toContainText("HT-");
    await byForm.declareCaseComplete(caseworker, id);
  });

  await test.step("one unit postpones its part; the other's date stands", async () => {
    await byForm.postponeCase(staffOfNpr, id, "fhi-npr-kpr", to.partAction);
    await applicant.goto(to.application(id));
    const likely = t.status.parts.likely({ date: formatDate(byForm.farLikelyDay, "nb") });
    await expect(partOf(applicant, npr)).toContainText(likely);
    await expect(partOf(applicant, fhi)).not.toContainText(likely);
    await office.goto(to.part(id));
    await expect(office.getByText(npr)).toHaveCount(0);
    await expect(office.getByText(formatDate(byForm.farLikelyDay, "nb"))).toHaveCount(0);
  });

  await test.step("one part is granted in part, the other whole; the applicant opens the decision", async () => {
    await desk.goto(to.case(id));
    await partOf(desk, fhi).getByRole("link", { name: t.caseworker.case.partActions.decide }).click();
    await decideOnPage(desk, {
      outcome: "granted-in-part",
      reasons: "Kjønn for seg gir for små tall.",
      tables: [{ grant: "as-asked" }, { grant: "not", note: "For små tall." }],
    });
    await expect(partOf(desk, fhi)).toContainText(t.status.outcome["granted-in-part"]);
    await byForm.decideCase(caseworker, id, "fhi-npr-kpr", "granted");

    await applicant.goto(to.application(id));
    const card = applicant.getByRole("article").filter({ hasText: t.status.outcome["granted-in-part"] });
    await expect(card).not.toContainText("For små tall.");
    await card.getByRole("link", { name: decisions.readDecision }).click();
    await expect(applicant.locator(".letter")).toContainText("For små tall.");
    await applicant.goto(to.application(id));
    await expect(card).toContainText("For små tall.");
  });

  await test.step("a delivery with a small cell is stopped, mended, released and corrected", async () => {
    await office.goto(to.partAction(id, "levert", "fhi"));
    await office.getByRole("radio", { name: t.delivery.upload.whole, exact: true }).check();
    const file = office.getByLabel(t.delivery.upload.file);
    await file.setInputFiles(await finishedTable([byCounty], withSmallCell));
    await expect(office.getByRole("button", { name: t.delivery.upload.send, exact: true })).toBeDisabled();
    await file.setInputFiles(await finishedTable([byCounty]));
    await expect(office.getByText(t.delivery.upload.passes)).toBeVisible();
    await press(office, t.delivery.upload.send);
    await press(office, t.delivery.waiting.release);
    await expect(office.getByText(t.delivery.list.current)).toBeVisible();

    await office.getByRole("radio", { name: t.delivery.upload.correction }).check();
    await office.getByLabel(t.delivery.upload.correctionReason).fill("Feil år i uttrekket.");
    await office.getByLabel(t.delivery.upload.file).setInputFiles(await finishedTable([byCounty]));
    await expect(office.getByText(t.delivery.upload.passes)).toBeVisible();
    await press(office, t.delivery.upload.send);
    await press(office, t.delivery.waiting.release);
    await expect(office.getByText(t.delivery.list.replaced)).toBeVisible();
    await byForm.deliverCase(staffOfNpr, id, "fhi-npr-kpr", await finishedTable([stays]));

    await applicant.goto(to.application(id));
    await expect(heading(applicant)).toHaveText(t.status.heading.all.ready());
    await otherOffice.goto(to.part(id));
    await expect(otherOffice.getByText("Feil år i uttrekket.")).toHaveCount(0);
  });

  await test.step("three invoices, all in one place for the applicant", async () => {
    for (const keeper of [
      { staff: staffOfFhi, address: to.partCosts(id, "fhi") },
      { staff: staffOfNpr, address: to.partCosts(id, "fhi-npr-kpr") },
      { staff: caseworker, address: to.caseCosts(id) },
    ]) {
      await logHoursOn(keeper, 2);
      await sendInvoiceOn(keeper);
    }
    await applicant.goto(to.costs(id));
    for (const number of [/HDS-\d{4}-\d{5}/, /FHI-\d{4}-\d{5}/, /FHI-NPR-KPR-\d{4}-\d{5}/])
      await expect(applicant.getByText(number).first()).toBeVisible();
  });

  await test.step("the applicant appeals; Helsedataservice answers; the case waits for the time to appeal", async () => {
    await applicant.goto(to.application(id));
    await applicant.getByRole("link", { name: /^Klag innen/ }).click();
    await press(applicant, decisions.appeal.send);
    await expect(applicant.getByRole("alert")).toContainText(t.caseworker.errors["appeal-missing"]);
    await applicant.getByLabel(decisions.appeal.text).fill("Tallene etter kjønn trengs til artikkelen.");
    await press(applicant, decisions.appeal.send);
    await expect(heading(applicant)).toHaveText(t.status.heading.appealed);

    await desk.goto(to.case(id));
    await desk
      .getByRole("link", { name: new RegExp(t.caseworker.case.partActions["conclude-appeal"]) })
      .first()
      .click();
    await expect(heading(desk)).toHaveText(decisions.appeal.answer);
    await expect(desk.getByText("Tallene etter kjønn trengs til artikkelen.")).toBeVisible();
    await desk.getByRole("radio", { name: decisions.appeal.results.upheld }).check();
    await desk.getByLabel(decisions.appeal.reasons).fill("Helseklage stadfestet vedtaket.");
    await press(desk, decisions.appeal.next);
    await press(desk, decisions.appeal.sendAnswer);
    await expect(desk).toHaveURL(to.case(id));
    await desk.goto(to.caseAction(id, "avslutt"));
    await expect(desk.getByText(/^Søkeren kan klage til og med/)).toBeVisible();

    await applicant.goto(to.application(id));
    await expect(applicant.getByText("Helseklage stadfestet vedtaket.").first()).toBeVisible();
    await otherOffice.goto(to.part(id));
    await expect(otherOffice.getByText("Helseklage stadfestet vedtaket.")).toHaveCount(0);
  });
});

test("a decision that needs two people is proposed, sent back, proposed again and approved", async ({
  openAs,
  requestAs,
}) => {
  test.setTimeout(120_000);
  const administrator = await requestAs("administrator");
  const setSecondReview = (isOn: boolean) =>
    administrator.post(to.settings, { form: isOn ? { secondReview: "yes" } : {}, maxRedirects: 0 });
  const caseworker = await requestAs("caseworker");
  const id = await byForm.submitCase(await requestAs("researcher"), { title: "To par øyne", sources: ["hkr"] });
  await byForm.declareCaseComplete(caseworker, id);
  await setSecondReview(true);
  try {
    await byForm.decideCase(caseworker, id, "fhi", "refused");
    const [mine, colleague] = [await openAs("caseworker"), await openAs("otherCaseworker")];
    const address = to.casePartAction(id, "vedtak", "fhi");
    await mine.goto(address);
    await expect(mine.getByText(decisions.decide.waiting)).toBeVisible();
    await expect(mine.getByRole("button", { name: decisions.decide.approve })).toHaveCount(0);
    await colleague.goto(address);
    await colleague.getByLabel(decisions.decide.returnReason).fill("Vis til formålet.");
    await press(colleague, decisions.decide.return);
    await expect(colleague).toHaveURL(to.case(id));
    await byForm.decideCase(caseworker, id, "fhi", "refused");
    await colleague.goto(address);
    await press(colleague, decisions.decide.approve);
    await expect(partOf(colleague, fhi)).toContainText(t.status.part.staff.refused);
  } finally {
    await setSecondReview(false);
  }
});
