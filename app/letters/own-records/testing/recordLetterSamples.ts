import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { recordLetters as en } from "~/app/i18n/en/recordLetters";
import { recordLetters as nb, type RecordLetterTexts } from "~/app/i18n/nb/recordLetters";
import { recordLetters as nn } from "~/app/i18n/nn/recordLetters";
import type { Language } from "~/schemas/language";
import type { Provider, RecordFolder, SubjectKind } from "~/schemas/recordFolder";

export const textsOfLetters: Record<Language, RecordLetterTexts> = { nb, nn, en };

/** The day the letters are written. */
export const today = "2026-12-07";

/** One of each kind of letter; dates and words are made up. */
export const requests = {
  access: { kind: "access" },
  "follow-up": { kind: "follow-up", sentOn: "2026-10-12", dueOn: "2026-11-12" },
  missing: { kind: "missing", missing: ["imaging", "access-log"], note: "MR 2016" },
  complaint: { kind: "complaint", sentOn: "2026-10-12", refusedOn: "2026-11-20", grounds: "Ordlyden i avslaget" },
  "data-authority": { kind: "data-authority", sentOn: "2026-10-12", dueOn: "2026-11-12" },
  correct: {
    kind: "correction",
    correction: { id: "1", kind: "correct", passage: "Allergisk mot nøtter", wish: "Ingen allergi", sentOn: null },
  },
  delete: {
    kind: "correction",
    correction: { id: "2", kind: "delete", passage: "Allergisk mot nøtter", wish: "Ingen allergi", sentOn: null },
  },
} as const satisfies Record<string, RecordLetterRequest>;
export type SampleKind = keyof typeof requests;

export const names: Record<SubjectKind, string> = {
  self: "Kari Łucja Fjellvang",
  child: "Máret Fjellvang",
  attorney: "Per Viken",
  deceased: "Olga Viken",
};

/** A folder of Kari Fjellvang's in which everything is filled in. */
export function sampleFolder(language: Language): RecordFolder {
  const folder = emptyFolder(language);
  return {
    ...folder,
    person: {
      ...{ name: names.self, address: "Storgata 1", town: "9999 Fjordvik", birthDate: "1980-03-01" },
      ...{ showsBirthDate: true, phone: "00 00 00 00", email: "kari@fjordvik.example" },
    },
    subjects: [
      ...folder.subjects,
      { id: "child", kind: "child", name: names.child, birthDate: "2019-02-28", relation: "mor" },
      { id: "attorney", kind: "attorney", name: names.attorney, birthDate: "1950-07-14", relation: "nabo" },
      { id: "deceased", kind: "deceased", name: names.deceased, birthDate: "1931-12-24", relation: "datter" },
    ],
  };
}

export function sampleProvider(change: Partial<Provider> = {}): Provider {
  return {
    ...{ id: "p", kind: "hospital", registerId: null, name: "Fjordvik sykehus", address: "Sykehusveien 2" },
    ...{ town: "9998 Fjordvik", email: "post@sykehus.example", subjectId: "self" },
    ...{ period: "2014–2019", scope: "Operasjonen i kneet", request: null, review: null, corrections: [] },
    ...change,
  };
}
