import { describe, expect, test } from "vitest";
import { loadCatalogueFixtures } from "~/fixtures/catalogue/loadCatalogueFixtures";
import type { DraftContent } from "~/schemas/draft";
import { isOrganisationNumber } from "./isOrganisationNumber";
import { listShortcomings } from "./listShortcomings";
import { mergeDraft } from "./mergeDraft";

const catalogue = loadCatalogueFixtures();
const whole: DraftContent = {
  sources: ["hkr"],
  projectTitle: "Hjerteinfarkt etter fylke",
  purposeCategory: "health-research",
  useDescription:
    "Vi undersøker hvordan forekomsten av hjerteinfarkt fordeler seg mellom fylker, kjønn og aldersgrupper.",
  "purposeFit.hkr": "Studien er helseforskning på hjerteinfarkt.",
  tableChoice: "upload",
  workbook: "00000000-0000-4000-8000-000000000000",
  diagnosisDefinition: "main",
  name: "Ingrid Fjellvang",
  email: "ingrid@fjordvik.example",
  country: "Norge",
  publicBodyOwnTask: "no",
  student: "no",
  invoiceRecipient: "Universitetet i Fjordvik",
  recipients: "ingrid@fjordvik.example",
};
const checked = { checked: true, errors: 0, warnings: 0 };
const codes = (content: DraftContent, workbook: Parameters<typeof listShortcomings>[2] = checked) =>
  listShortcomings(content, catalogue, workbook).map((one) => one.code);

describe("what an application lacks", () => {
  test("a whole application lacks nothing, and no legal basis is asked for", () => {
    expect(codes(whole)).toEqual([]);
  });

  test("an empty draft lacks sources, title, purpose, use, table, name, address, country, answers, payer, recipients", () => {
    expect(codes({}, null)).toEqual([
      "sources-missing",
      "title-missing",
      "purpose-category-missing",
      "use-missing",
      "table-choice-missing",
      "name-missing",
      "email-missing",
      "country-missing",
      "public-body-missing",
      "student-missing",
      "invoice-recipient-missing",
      "recipients-missing",
    ]);
  });

  test("each source chosen wants its own word on how the use lies within its purpose", () => {
    const found = listShortcomings({ ...whole, sources: ["hkr", "npr"], linkage: "separate" }, catalogue, checked);
    expect(found).toMatchObject([{ code: "purpose-fit-missing", field: "purposeFit.npr", sourceId: "npr" }]);
  });

  test("several sources want a choice between separate tables and linkage; one source has none to make", () => {
    const two = { ...whole, sources: ["hkr", "dar"], "purposeFit.dar": "Dødelighet etter infarkt." };
    expect(codes(two)).toEqual(["linkage-missing"]);
    expect(codes({ ...two, linkage: "linked" })).toEqual(["linkage-reason-missing"]);
    expect(codes({ ...whole, linkage: "linked" })).toEqual(["linkage-needs-several"]);
  });

  test("a source with a form of its own can't be in the application", () => {
    expect(codes({ ...whole, sources: ["hkr", "hunt"], linkage: "separate", "purposeFit.hunt": "x" })).toEqual([
      "source-has-own-form",
    ]);
  });

  test("«I need help with the table» is a valid answer when the figures are described in words", () => {
    expect(codes({ ...whole, tableChoice: "help" })).toEqual(["figures-missing-for-help"]);
    expect(codes({ ...whole, tableChoice: "help", figures: "Antall infarkt per fylke" }, null)).toEqual([]);
  });

  test("labels that are not Norwegian are a warning and never bar sending", () => {
    const [found] = listShortcomings(whole, catalogue, { checked: true, errors: 0, warnings: 2 });
    expect(found).toMatchObject({ code: "workbook-warnings", weight: "doubtful" });
  });

  test("what is missing stands before what is doubtful", () => {
    const found = listShortcomings({ ...whole, useDescription: "Kort", recipients: "" }, catalogue, checked);
    expect(found.map((one) => one.weight)).toEqual(["missing", "doubtful"]);
  });

  test("the control digit is checked for Norwegian numbers only", () => {
    expect(codes({ ...whole, organisationNumber: "123 456 789" })).toEqual(["organisation-number-wrong"]);
    expect(codes({ ...whole, organisationNumber: "123 456 789", country: "Sverige" })).toEqual([]);
  });
});

describe("organisation numbers", () => {
  // The four regional health authorities' numbers, as public registers give them (domain.md section 5).
  test.each(["983658725", "983 658 776", "883658752", "991324968"])("%s is one", (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });
  test.each(["983658724", "98365872", "abcdefghi", "9836587255", ""])("«%s» is none", (number) => {
    expect(isOrganisationNumber(number)).toBe(false);
  });
});

describe("two tabs on one draft", () => {
  const saved = { version: 5, content: { name: "Ingrid", email: "a@b.example" }, fieldVersions: { name: 5, email: 2 } };

  test("different fields are both kept", () => {
    const { next, conflicts } = mergeDraft(saved, 3, { email: "c@d.example" });
    expect(conflicts).toEqual([]);
    expect(next).toEqual({
      version: 6,
      content: { name: "Ingrid", email: "c@d.example" },
      fieldVersions: { name: 5, email: 6 },
    });
  });

  test("the same field changed in both comes back with both values, and what was saved stays", () => {
    const { next, conflicts } = mergeDraft(saved, 3, { name: "Inga", phone: "1" });
    expect(conflicts).toEqual([{ field: "name", saved: "Ingrid", yours: "Inga" }]);
    expect(next.content).toEqual({ name: "Ingrid", email: "a@b.example", phone: "1" });
  });

  test("typing the same thing in both is no conflict, and saving nothing new makes no version", () => {
    expect(mergeDraft(saved, 3, { name: "Ingrid" })).toEqual({ next: saved, conflicts: [] });
  });
});
