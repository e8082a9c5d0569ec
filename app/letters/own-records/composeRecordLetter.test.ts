import { describe, expect, test } from "vitest";
import { languages, type Language } from "~/schemas/languages";
import type { Provider, RecordFolder } from "~/schemas/recordFolder";
import { subjectKinds, type SubjectKind } from "~/schemas/recordFolderNames";
import { composeRecordLetter } from "./composeRecordLetter";
import { recordLetterText } from "./recordLetterText";
import {
  names,
  requests,
  sampleFolder,
  sampleProvider,
  textsOfLetters,
  today,
  type SampleKind,
} from "./testing/recordLetterSamples";

interface Given {
  language?: Language;
  provider?: Partial<Provider>;
  folder?: Partial<RecordFolder>;
}

function write(kind: SampleKind, subject: SubjectKind, { language = "nb", provider = {}, folder = {} }: Given = {}) {
  return composeRecordLetter(requests[kind], {
    folder: { ...sampleFolder(language), ...folder },
    provider: sampleProvider({ subjectId: subject, ...provider }),
    texts: textsOfLetters[language],
    today,
  });
}
const textOf = (...args: Parameters<typeof write>) => recordLetterText(write(...args));

/** Norwegian names of the law in bokmål and nynorsk; English letters have the bokmål name beside their own. */
const patientAct = { nb: "pasient- og brukerrettighetsloven", nn: "pasient- og brukarrettslova" };
const section = { nb: "§ ", nn: "§ ", en: "section " };
const act = (language: Language) => patientAct[language === "nn" ? "nn" : "nb"];

/** Read from domain.md section 6, the issue and Helsedirektoratet's circulars, not from the letters. */
const provisions: Record<SampleKind, Record<"living" | "deceased", readonly string[]>> = {
  access: { living: ["5-1", "18", "22 a", "11"], deceased: ["5-1", "24"] },
  "follow-up": { living: ["5-1", "7-2"], deceased: ["5-1", "7-2"] },
  missing: { living: ["5-1", "22 a"], deceased: ["5-1"] },
  complaint: { living: ["5-1", "7-2", "7-5"], deceased: ["5-1", "7-2", "7-5"] },
  "data-authority": { living: [], deceased: [] },
  correct: { living: ["5-2", "42"], deceased: ["42"] },
  delete: { living: ["5-2", "43"], deceased: ["43"] },
};
const born: Record<SubjectKind, Record<"no" | "en", string>> = {
  self: { no: "1. mars 1980", en: "1 March 1980" },
  child: { no: "28. februar 2019", en: "28 February 2019" },
  attorney: { no: "14. juli 1950", en: "14 July 1950" },
  deceased: { no: "24. desember 1931", en: "24 December 1931" },
};
const sent = { no: "12. oktober 2026", en: "12 October 2026" };
const due = { no: "12. november 2026", en: "12 November 2026" };
const refused = { no: "20. november 2026", en: "20 November 2026" };
const written = { no: "7. desember 2026", en: "7 December 2026" };
const ownFacts: Record<SampleKind, (tongue: "no" | "en") => string[]> = {
  access: () => ["2014–2019", "Operasjonen i kneet"],
  "follow-up": (tongue) => [sent[tongue], due[tongue]],
  missing: () => ["MR 2016"],
  complaint: (tongue) => [sent[tongue], refused[tongue], "Ordlyden i avslaget"],
  "data-authority": (tongue) => [sent[tongue], due[tongue], "Postboks 458 Sentrum", "0105 Oslo"],
  correct: () => ["Allergisk mot nøtter", "Ingen allergi"],
  delete: () => ["Allergisk mot nøtter", "Ingen allergi"],
};

const kinds = Object.keys(requests) as SampleKind[];
const cases = kinds.flatMap((kind) =>
  subjectKinds.flatMap((subject) => languages.map((language) => ({ kind, subject, language }))),
);

describe.each(cases)("$kind about $subject in $language", ({ kind, subject, language }) => {
  const letter = write(kind, subject, { language });
  const text = recordLetterText(letter);
  const tongue = language === "en" ? "en" : "no";

  test("has what was filled in, and the provisions it rests on", () => {
    const facts = [
      ...[names.self, "Storgata 1", "9999 Fjordvik", "00 00 00 00", "kari@fjordvik.example"],
      ...["Fjordvik sykehus", "Sykehusveien 2", "9998 Fjordvik", written[tongue]],
      ...[names[subject], born[subject][tongue], ...ownFacts[kind](tongue)],
      ...provisions[kind][subject === "deceased" ? "deceased" : "living"].map((one) => `${section[language]}${one}`),
    ];
    for (const fact of facts) expect(text).toContain(fact);
  });

  test("has nothing about anybody else, and no slip", () => {
    for (const other of subjectKinds.filter((one) => one !== subject && one !== "self")) {
      expect(text).not.toContain(names[other]);
      expect(text).not.toContain(born[other][tongue]);
    }
    if (subject !== "self") expect(text).not.toContain(born.self[tongue]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\n\n\n| \.|\.\.|: \n/);
    for (const line of [...letter.sender, ...letter.recipient]) expect(line).not.toBe("");
    expect(letter.fileName).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("names each law once", () => {
    for (const law of [act(language), "GDPR", language === "nn" ? "pasientjournallova" : "pasientjournalloven"])
      expect(text.split(law).length - 1).toBeLessThanOrEqual(1);
  });

  test("speaks one language, and so does what is said by telephone", () => {
    const all = [text, letter.numberLine, letter.mail.body, ...letter.phone].join("\n");
    // An act goes by its Norwegian name beside the English one.
    if (language === "en")
      expect(all.replaceAll(patientAct.nb, "")).not.toMatch(/\b(jeg|eg|og|ikke|ikkje|hei|dere)\b/i);
    else expect(all).not.toMatch(/\b(the|and|you|request|access|records|please)\b/i);
    if (language === "nn")
      expect(all).not.toMatch(/\b(jeg|ikke|hvem|dere|fra|noe|opplysningene|brukerrettighetsloven)\b/i);
    if (language === "nb") expect(all).not.toMatch(/\b(eg|ikkje|kven|dykk|frå|noko|opplysningane|brukarrettslova)\b/i);
  });
});

describe("the dead have no rights under GDPR, and their next of kin ask by a right of their own", () => {
  test.each(kinds)("%s", (kind) => {
    const text = textOf(kind, "deceased");
    expect(text).not.toContain("artikkel");
    expect(text).toContain("nærmeste pårørende");
  });
});

describe("a health registry answers under helseregisterloven § 24 and GDPR", () => {
  const registry = { kind: "registry", name: "Fjordvik register" } as const;
  test.each([
    { kind: "access", has: ["helseregisterloven § 24", "artikkel 12 og 15", "hvem som har fått dem"] },
    { kind: "follow-up", has: ["helseregisterloven § 24", "artikkel 12 nr. 3", "Datatilsynet"] },
    { kind: "missing", has: ["helseregisterloven § 24"] },
    { kind: "complaint", has: ["helseregisterloven § 24", "Datatilsynet"] },
    { kind: "correct", has: ["artikkel 16"] },
    { kind: "delete", has: ["artikkel 17"] },
  ] as const)("$kind", ({ kind, has }) => {
    const letter = write(kind, "self", { provider: registry });
    const text = recordLetterText(letter);
    for (const part of has) expect(text).toContain(part);
    expect(text).toContain("opplysningene om meg");
    expect(text).not.toMatch(/brukerrettighetsloven|pasientjournal|helsepersonelloven|Statsforvalteren/);
  });

  test("for one who has died no provision is claimed: the letter asks for the rule", () => {
    const text = textOf("access", "deceased", { provider: registry });
    expect(text).toContain("hvilken regel dere bygger på");
    expect(text).not.toMatch(/§|artikkel/);
  });
});

describe("what is not filled in leaves no trace", () => {
  const bare = sampleFolder("nb");
  const nothing = {
    person: { ...bare.person, address: "", town: " ", birthDate: null, phone: "", email: "" },
    wishes: { ...bare.wishes, accessLog: false, explanation: false },
  };
  const lean = { address: "", town: "", email: "", period: "", scope: " \n " };
  const letter = write("access", "self", { provider: lean, folder: nothing });
  const text = recordLetterText(letter);

  test("no empty lines, no labels without a word", () => {
    expect(letter.sender).toEqual([names.self]);
    expect(letter.recipient).toEqual(["Fjordvik sykehus"]);
    expect(text).not.toMatch(/Født|Tilknytning|telefon|e-post |særlig|\n\n\n/);
    expect(text).toContain("uansett år");
  });
  test("the log and the explanation are asked for only if wanted, and § 22 a goes with the log", () => {
    expect(text).not.toMatch(/loggen|§ 22 a|forkortelser/);
    const wanted = textOf("access", "self");
    for (const part of ["loggen over hvem som har åpnet journalen", "§ 22 a", "koder, forkortelser"])
      expect(wanted).toContain(part);
  });
  test("a date of birth that is not to be shown is not there", () => {
    const hidden = { person: { ...bare.person, showsBirthDate: false } };
    expect(textOf("access", "self", { folder: hidden })).not.toContain("1980");
  });
});

test("a request has the five parts of a record that the issue names", () => {
  const english = textOf("access", "self", { language: "en" });
  for (const part of ["clinical notes", "test results", "imaging studies", "referrals", "correspondence"])
    expect(english).toContain(part);
});

test.each([
  { format: "electronic", has: "elektronisk" },
  { format: "paper", has: "på papir" },
  { format: "on-site", has: "tidspunkt" },
] as const)("an answer $format is asked for as such", ({ format, has }) => {
  const wishes = { ...sampleFolder("nb").wishes, format };
  expect(textOf("access", "self", { folder: { wishes } })).toContain(has);
});

describe("the four weeks of § 7-5 are claimed only while they last: refused on 20 November, the last day is 18 December", () => {
  const on = (day: string) =>
    recordLetterText(
      composeRecordLetter(requests.complaint, {
        folder: sampleFolder("nb"),
        provider: sampleProvider(),
        texts: textsOfLetters.nb,
        today: day,
      }),
    );
  test("on the last day", () => expect(on("2026-12-18")).toContain("§ 7-5"));
  test("on the day after", () => expect(on("2026-12-19")).not.toContain("§ 7-5"));
});

test("a complaint about silence gives no grounds and no day of refusal", () => {
  const letter = composeRecordLetter(
    { ...requests.complaint, refusedOn: null },
    { folder: sampleFolder("nb"), provider: sampleProvider(), texts: textsOfLetters.nb, today },
  );
  const text = recordLetterText(letter);
  expect(text).toContain("ikke har gitt innsyn");
  expect(text).not.toMatch(/avslag|7-5|Ordlyden/);
});

describe("the line for the personal number", () => {
  test("is left on paper, names whose it is, and never stands in text or mail", () => {
    expect(write("access", "self").numberLine).toBe("Fødselsnummer, skrives for hånd:");
    expect(write("access", "child").numberLine).toContain("Máret Fjellvang");
    const { mail } = write("access", "child");
    for (const text of [textOf("access", "child"), mail.subject, mail.body]) expect(text).not.toContain("ødselsnummer");
  });
  test("is left out where it is not wanted, and in a letter to Datatilsynet", () => {
    const wishes = { ...sampleFolder("nb").wishes, leavesNumberLine: false };
    expect(write("access", "self", { folder: { wishes } }).numberLine).toBeNull();
    expect(write("data-authority", "self").numberLine).toBeNull();
  });
});

test("the language is that of the wishes, and the file is named after the recipient", () => {
  const letter = write("access", "self", { language: "nn", provider: { name: "Čoalmmi lægekontor & Łódź" } });
  expect(letter.language).toBe("nn");
  expect(letter.fileName).toBe("innsyn-coalmmi-laegekontor-lodz");
});

test("a provider about somebody who is not in the folder is a mistake of the program", () => {
  expect(() => write("access", "self", { provider: { subjectId: "nobody" } })).toThrow(RangeError);
});
