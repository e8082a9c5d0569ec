import { describe, expect, test } from "vitest";
import { languages } from "~/schemas/languages";
import type { LetterContent } from "./LetterContent";
import { letterFields } from "./letterFields";
import { MissingLetterField } from "./MissingLetterField";
import { allLetterSamples, letterSamples, sampleCase } from "./testing/letterSamples";
import { writeLetter } from "./writeLetter";

const everyLanguage = allLetterSamples.flatMap((content) => languages.map((language) => ({ content, language })));
const named = everyLanguage.map(({ content, language }) => ({ kind: content.kind, language, content }));

function refusalOf(write: () => unknown): MissingLetterField {
  try {
    write();
  } catch (error) {
    if (error instanceof MissingLetterField) return error;
    throw error;
  }
  throw new Error("the letter was written");
}

/** Facts that may be empty: a note, conditions, a list of tables. */
const mayBeEmpty = ["decision.tables", "decision.conditions", "delivery.note", "complete.parts"];

describe("a letter with every fact", () => {
  test.each(named)("$kind is written in $language, names the case and has no hole", ({ content, language }) => {
    const { subject, body } = writeLetter(sampleCase, content, language);
    expect(subject).toContain("HT-2026-00042");
    expect(body).toContain("Hjerteinfarkt etter fylke");
    expect(body).toContain(sampleCase.url);
    expect(body).toContain("Ingrid Fjellvang,\n\n");
    expect(body.endsWith("\nHelsetabell prøve")).toBe(true);
    expect(`${subject}${body}`).not.toMatch(/undefined|NaN|\[object|\{|\n\n\n/);
  });
});

describe("a letter that lacks a fact is not written, and the refusal says which letter and which fact", () => {
  const cases = named.flatMap(({ kind, language, content }) =>
    Object.keys(letterFields[kind]).map((field) => ({ kind, language, field, content })),
  );

  test.each(cases)("$kind without $field, in $language", ({ kind, language, field, content }) => {
    const facts: Record<string, unknown> = { ...content };
    const value = facts[field];
    const holes: unknown[] = [undefined];
    if (typeof value === "string") holes.push("undefined", "Invalid Date", 7);
    if (typeof value === "string" && !mayBeEmpty.includes(`${kind}.${field}`)) holes.push("", "  ");
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) holes.push("2027-02-30", "6. januar", Number.NaN);
    if (typeof value === "number") holes.push(Number.NaN, 1.5, -1);
    if (Array.isArray(value)) holes.push([null]);
    if (Array.isArray(value) && !mayBeEmpty.includes(`${kind}.${field}`)) holes.push([]);
    for (const hole of holes) {
      const refusal = refusalOf(() =>
        writeLetter(sampleCase, { ...facts, [field]: hole } as unknown as LetterContent, language),
      );
      expect(refusal.kind).toBe(kind);
      expect(refusal.field.startsWith(field)).toBe(true);
      expect(refusal.message).toContain(kind);
    }
  });

  test.each(Object.keys(sampleCase))("without the case's own %s", (field) => {
    for (const content of allLetterSamples) {
      const refusal = refusalOf(() => writeLetter({ ...sampleCase, [field]: "" }, content, "nb"));
      expect(refusal).toMatchObject({ kind: content.kind, field: `case.${field}` });
    }
  });

  test.each([
    {
      field: "tables[1].title",
      change: { tables: [letterSamples.decision.tables[0], { title: "", grant: "not", note: "x" }] },
    },
    { field: "tables[0].note", change: { tables: [{ title: "Kreft", grant: "regrouped", note: " " }] } },
    { field: "linked.preparedBy", change: { linked: { preparedBy: "", suppliedBy: [] } } },
    { field: "reasons", change: { reasons: "Avslått fordi {grunn}." } },
  ])("a decision without $field", ({ field, change }) => {
    const content = { ...letterSamples.decision, ...change } as LetterContent;
    expect(refusalOf(() => writeLetter(sampleCase, content, "nn")).field).toBe(field);
  });

  test("a title of the applicant's own with a brace or the word undefined stops no letter", () => {
    const title = "Fever of undefined origin {R50}";
    expect(writeLetter({ ...sampleCase, title }, letterSamples.receipt, "en").body).toContain(title);
  });
});

describe("what the letters say", () => {
  const body = (content: LetterContent, language: "nb" | "nn" | "en") =>
    writeLetter(sampleCase, content, language).body;

  test.each([
    {
      language: "nb",
      says: "Siste dag",
      until: "siste dag er 14. desember 2026 (forvaltningsloven § 29)",
      to: "send den til Helsedataservice i portalen",
    },
    {
      language: "nn",
      says: "",
      until: "siste dag er 14. desember 2026 (forvaltningsloven § 29)",
      to: "send henne til Helsedataservice i portalen",
    },
    {
      language: "en",
      says: "",
      until: "the last day is 14 December 2026 (Public Administration Act, section 29)",
      to: "send it to Helsedataservice, in the portal",
    },
  ] as const)("a partial grant says how and until when to appeal, in $language", ({ language, until, to }) => {
    const text = body(letterSamples.decision, language);
    expect(text).toContain(until);
    expect(text).toContain(to);
    expect(text).toContain("Helseklage");
  });

  test("a decision lists each table with its grouping, the conditions, and which unit prepares and which supply", () => {
    expect(body(letterSamples.decision, "nb")).toContain(
      [
        "Søknaden er delvis innvilget for Kreftregisteret. Vedtaket er gjort etter helseregisterloven § 19.",
        "## Begrunnelse",
        "Bruken er innenfor formålet, men kommunene er for små.",
        "## Tabellene",
        "- Kreft etter fylke: som du ba om\n- Kreft etter kommune: med en annen gruppering. Kommuner slås sammen til fylker.\n- Kreft etter bydel: ikke innvilget. Tallene blir for små.",
        "## Vilkår",
        "Tabellen skal ikke gis videre før publisering.",
        "## Hva som skjer nå",
        "Tabellen krever sammenstilling. Kreftregisteret setter sammen opplysningene, lager tabellen og leverer den direkte til deg.",
        "Norsk pasientregister og Dødsårsaksregisteret leverer sine opplysninger til Kreftregisteret.",
        "## Slik klager du",
      ].join("\n\n"),
    );
  });

  const differing = {
    workingDays: 60,
    dueOn: "2027-02-17",
    parts: [
      { unit: "Kreftregisteret", workingDays: 30, dueOn: "2027-01-06" },
      { unit: "Norsk pasientregister", workingDays: 60, dueOn: "2027-02-17" },
    ],
  };

  test("where the units have different deadlines, the letter names each unit's own", () => {
    const completed = { kind: "complete", completeOn: "2026-11-23", ...differing } as const;
    expect(body(completed, "nb")).toContain(
      "skal være klare senest disse dagene (helseregisterloven § 19 f):\n\n- Kreftregisteret: 6. januar 2027 (30 virkedager)\n- Norsk pasientregister: 17. februar 2027 (60 virkedager)",
    );
    const received = { kind: "receipt", receivedOn: "2026-11-23", ifComplete: differing } as const;
    expect(body(received, "en")).toContain("- Kreftregisteret: 6 January 2027 (30 working days)");
    expect(body({ ...received, ifComplete: { ...differing, parts: [] } }, "nn")).toContain(
      "skal tabellane vere klare seinast 17. februar 2027. Det er 60 virkedagar",
    );
  });

  test("a refusal grants nothing to make; a full grant has nothing to appeal", () => {
    const refused = body({ ...letterSamples.decision, outcome: "refused", linked: null }, "nb");
    expect(refused).not.toContain("lager tabellen");
    expect(refused).toContain("Slik klager du");
    const granted = body({ ...letterSamples.decision, outcome: "granted", linked: null }, "nb");
    expect(granted).toContain("Kreftregisteret lager tabellen nå og leverer den direkte til deg.");
    expect(granted).not.toContain("klage");
  });

  test.each([
    {
      language: "nb",
      moved: "Lovens frist er fortsatt: 6. januar 2027 (helseregisterloven § 19 f andre ledd)",
      likely: "trolig klar 29. januar 2027",
      special: "Særlige forhold",
    },
    {
      language: "nn",
      moved: "Fristen i lova er framleis: 6. januar 2027 (helseregisterloven § 19 f andre ledd)",
      likely: "truleg klar 29. januar 2027",
      special: "Særlege forhold",
    },
    {
      language: "en",
      moved: "The statutory deadline is still: 6 January 2027 (Health Registries Act, section 19 f, second paragraph)",
      likely: "likely to be ready on 29 January 2027",
      special: "Special circumstances",
    },
  ] as const)(
    "a postponement names the special circumstances and both dates, in $language",
    ({ language, moved, likely, special }) => {
      const text = body(letterSamples.postponement, language);
      for (const part of [moved, likely, special, "Registeret skifter system i januar."]) expect(text).toContain(part);
    },
  );

  test.each([
    {
      language: "nb",
      law: "(forvaltningsloven § 11 a)",
      expected: "svar innen 4. januar 2027",
      stands: "er fortsatt 6. januar 2027. Dette brevet endrer ingen frist.",
      never: /utsett|utsatt/i,
    },
    {
      language: "nn",
      law: "(forvaltningsloven § 11 a)",
      expected: "svar innan 4. januar 2027",
      stands: "er framleis 6. januar 2027. Dette brevet endrar ingen frist.",
      never: /utset|utsett/i,
    },
    {
      language: "en",
      law: "(Public Administration Act, section 11 a)",
      expected: "an answer by 4 January 2027",
      stands: "is still 6 January 2027. This letter moves no deadline.",
      never: /postpon/i,
    },
  ] as const)(
    "a preliminary answer moves no date and is never called a postponement, in $language",
    ({ language, law, expected, stands, never }) => {
      const text = body(letterSamples["preliminary-answer"], language);
      for (const part of [law, expected, stands]) expect(text).toContain(part);
      expect(text).not.toMatch(never);
    },
  );

  test("a preliminary answer promises no day where none can be named, and names no deadline that has not begun", () => {
    const text = body({ ...letterSamples["preliminary-answer"], expectedOn: null, dueOn: null }, "nb");
    expect(text).toContain("Vi kan ikke si ennå når du får svar.");
    expect(text).toContain("begynner den dagen vi har fått en fullstendig søknad");
    expect(text).not.toContain("2027");
  });

  test.each([
    {
      language: "nb",
      more: "Du får fem virkedager til: svar innen 15. desember 2026.",
      warned: "kan søknaden bli avvist",
    },
    {
      language: "nn",
      more: "Du får fem virkedagar til: svar innan 15. desember 2026.",
      warned: "kan søknaden bli avvist",
    },
    {
      language: "en",
      more: "You have five more working days: answer by 15 December 2026.",
      warned: "may be dismissed",
    },
  ] as const)(
    "a reminder gives five more working days and warns of dismissal, in $language",
    ({ language, more, warned }) => {
      const text = body(letterSamples["supplement-reminder"], language);
      expect(text).toContain(more);
      expect(text).toContain(warned);
    },
  );

  test("a supplement request lists fields and cells by name", () => {
    const text = body(letterSamples.supplement, "nb");
    expect(text).toMatch(/- .*: Skriv hva tallene skal brukes til\.\n- .*B4.*Ark1.*: Hvilke år\?/);
    expect(text).toContain("innen 7. desember 2026");
  });

  test.each(["letter-notice", "second-notice"] as const)("a %s never says what was decided", (kind) => {
    for (const language of languages) {
      const { subject, body: text } = writeLetter(sampleCase, letterSamples[kind], language);
      expect(`${subject}${text}`).not.toMatch(/innvilg|avsl|avvis|grant|refus|dismiss/i);
    }
  });

  test("the ceiling letter names what it has cost, the ceiling, and what to answer", () => {
    const text = body(letterSamples.ceiling, "en");
    expect(text).toContain("- Work so far: NOK 46,200\n- Your limit: NOK 45,000");
    expect(text).toContain("set a higher limit, say that there is to be none, or say no");
  });

  test("a moved deadline names the old day, the new day and the provision", () => {
    const text = body(letterSamples["deadline-moved"], "nn");
    expect(text).toContain("(lov 2026-12-01-1 § 1)");
    expect(text).toContain(
      "- Kreftregisteret: 7. januar 2027. Før: 6. januar 2027.\n- Norsk pasientregister: 18. februar 2027. Før: 17. februar 2027.",
    );
  });

  test("a correction names the delivery that it takes the place of, why, and the new link", () => {
    const text = body(letterSamples["delivery-correction"], "nb");
    expect(text).toContain("Kreftregisteret har rettet tabellen du fikk 6. januar 2027.");
    expect(text).toContain("Året 2024 manglet i kolonnen for kvinner.");
    expect(text).toContain("Hent her: https://portal.example/nb/hent/def\nLenken virker til og med 5. februar 2027.");
  });

  test("a late appeal is told that the reason for the delay is considered", () => {
    const text = body({ ...letterSamples["appeal-received"], late: true }, "en");
    expect(text).toContain(
      "The time to appeal ended on 14 December 2026. We consider the reason you gave for the delay.",
    );
  });
});
