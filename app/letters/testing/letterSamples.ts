import type { LetterCase, LetterContent, LetterContentKind } from "../LetterContent";

/** A case of a person who does not exist. */
export const sampleCase: LetterCase = {
  reference: "HT-2026-00042",
  title: "Hjerteinfarkt etter fylke",
  applicantName: "Ingrid Fjellvang",
  url: "https://portal.example/nb/saker/8d5b0c1e-0000-4000-8000-000000000042",
  operator: "Helsetabell prøve",
};

type Samples = { [Kind in LetterContentKind]: Extract<LetterContent, { kind: Kind }> };

/** Each kind of letter with every fact in it. */
export const letterSamples: Samples = {
  receipt: {
    kind: "receipt",
    receivedOn: "2026-11-23",
    ifComplete: { workingDays: 30, dueOn: "2027-01-06", parts: [] },
  },
  answered: { kind: "answered", receivedOn: "2026-11-23" },
  supplement: {
    kind: "supplement",
    comments: [
      { field: "useDescription", comment: "Skriv hva tallene skal brukes til." },
      { field: "workbook", comment: "Hvilke år?", cell: { sheet: "Ark1", ref: "B4" } },
    ],
    replyBy: "2026-12-07",
  },
  "supplement-reminder": {
    kind: "supplement-reminder",
    comments: [{ field: "useDescription", comment: "Skriv hva tallene skal brukes til." }],
    firstReplyBy: "2026-12-07",
    replyBy: "2026-12-15",
  },
  complete: { kind: "complete", completeOn: "2026-11-23", workingDays: 30, dueOn: "2027-01-06", parts: [] },
  revoked: { kind: "revoked", reason: "Tabellen manglet år." },
  "preliminary-answer": {
    kind: "preliminary-answer",
    firstReceivedOn: "2026-11-23",
    reason: "Vi vurderer bruken mot formålet.",
    expectedOn: "2027-01-04",
    dueOn: "2027-01-06",
  },
  postponement: {
    kind: "postponement",
    unit: "Kreftregisteret",
    dueOn: "2027-01-06",
    likelyOn: "2027-01-29",
    reason: "Registeret skifter system i januar.",
  },
  decision: {
    kind: "decision",
    unit: "Kreftregisteret",
    outcome: "granted-in-part",
    reasons: "Bruken er innenfor formålet, men kommunene er for små.",
    decidedBy: "helsedataservice",
    tables: [
      { title: "Kreft etter fylke", grant: "as-asked", note: "" },
      { title: "Kreft etter kommune", grant: "regrouped", note: "Kommuner slås sammen til fylker." },
      { title: "Kreft etter bydel", grant: "not", note: "Tallene blir for små." },
    ],
    conditions: "Tabellen skal ikke gis videre før publisering.",
    linked: { preparedBy: "Kreftregisteret", suppliedBy: ["Norsk pasientregister", "Dødsårsaksregisteret"] },
    appealUntil: "2026-12-14",
  },
  dismissal: {
    kind: "dismissal",
    grounds: "no-answer",
    reasons: "Vi spurte 23. november og minnet om det 8. desember.",
    appealUntil: "2026-12-14",
  },
  delivery: {
    kind: "delivery",
    unit: "Kreftregisteret",
    whole: true,
    note: "Tall under fem er prikket.",
    holds: ["Kreft etter fylke", "Kreft etter alder"],
    link: "https://portal.example/nb/hent/abc",
    expiresOn: "2027-02-05",
  },
  "delivery-correction": {
    kind: "delivery-correction",
    unit: "Kreftregisteret",
    holds: ["Kreft etter fylke"],
    link: "https://portal.example/nb/hent/def",
    expiresOn: "2027-02-05",
    correctedOn: "2027-01-06",
    reason: "Året 2024 manglet i kolonnen for kvinner.",
  },
  regrouping: {
    kind: "regrouping",
    unit: "Kreftregisteret",
    table: "Kreft etter kommune",
    reason: "Ni celler er under fem.",
  },
  ceiling: { kind: "ceiling", costOre: 4_620_000, ceilingOre: 4_500_000 },
  "deadline-moved": {
    kind: "deadline-moved",
    moved: [
      { unit: "Kreftregisteret", from: "2027-01-06", dueOn: "2027-01-07" },
      { unit: "Norsk pasientregister", from: "2027-02-17", dueOn: "2027-02-18" },
    ],
    provision: "lov 2026-12-01-1 § 1",
  },
  "appeal-received": {
    kind: "appeal-received",
    unit: "Kreftregisteret",
    lodgedOn: "2026-12-10",
    appealUntil: "2026-12-14",
    late: false,
  },
  "appeal-concluded": {
    kind: "appeal-concluded",
    unit: "Kreftregisteret",
    result: "reopened",
    reasons: "Formålet dekker bruken likevel.",
    concludedOn: "2027-01-20",
  },
  withdrawal: { kind: "withdrawal" },
  closing: { kind: "closing", closedOn: "2027-03-01" },
  invoice: {
    kind: "invoice",
    payer: "Kreftregisteret",
    number: "KREG-2027-0007",
    totalOre: 346_500,
    dueOn: "2027-02-05",
  },
  "letter-notice": { kind: "letter-notice", link: "https://portal.example/nb/saker/1/brev/2" },
  "second-notice": {
    kind: "second-notice",
    writtenOn: "2026-11-23",
    link: "https://portal.example/nb/saker/1/brev/2",
  },
};

/** A list of them all. */
export const allLetterSamples: readonly LetterContent[] = Object.values(letterSamples);
