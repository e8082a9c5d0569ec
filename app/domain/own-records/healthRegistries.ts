// Made by scripts/generate-record-registers.mjs from fixtures/. Not edited by hand.
import type { Language } from "~/schemas/language";

export interface RegisteredRegistry {
  id: string;
  name: Readonly<Record<Language, string>>;
  alsoKnownAs: readonly string[];
  /** Who is responsible for it, and answers. */
  controller: Readonly<Record<Language, string>>;
}

/** Health registries with data about single persons. */
export const healthRegistries: readonly RegisteredRegistry[] = [
  {
    id: "kreg",
    name: { nb: "Kreftregisteret", nn: "Kreftregisteret", en: "Cancer Registry of Norway" },
    alsoKnownAs: [
      "KREG",
      "Kreftregisteret",
      "CRN",
      "Mammografiprogrammet",
      "Livmorhalsprogrammet",
      "Tarmscreening",
      "BreastScreen",
      "CervicalScreen",
      "ColorectalScreen",
      "kreft",
      "cancer",
    ],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "npr",
    name: { nb: "Norsk pasientregister", nn: "Norsk pasientregister", en: "Norwegian Patient Registry" },
    alsoKnownAs: ["NPR", "Pasientregisteret", "Norwegian Patient Register", "sykehusopphold", "skader"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "kpr",
    name: {
      nb: "Kommunalt pasient- og brukerregister",
      nn: "Kommunalt pasient- og brukarregister",
      en: "Norwegian Registry for Primary Health Care",
    },
    alsoKnownAs: ["KPR", "KUHR", "IPLOS", "kommunehelsetjenesten", "fastlege", "Municipal Patient and User Register"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "mfr",
    name: { nb: "Medisinsk fødselsregister", nn: "Medisinsk fødselsregister", en: "Medical Birth Registry of Norway" },
    alsoKnownAs: ["MFR", "Fødselsregisteret", "Medical Birth Registry", "MBRN", "fødsler"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "lmr",
    name: { nb: "Legemiddelregisteret", nn: "Legemiddelregisteret", en: "Norwegian Prescribed Drug Registry" },
    alsoKnownAs: ["LMR", "Reseptregisteret", "NorPD", "Norwegian Prescription Database", "resepter"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "sysvak",
    name: {
      nb: "Nasjonalt vaksinasjonsregister",
      nn: "Nasjonalt vaksinasjonsregister",
      en: "Norwegian Immunisation Registry",
    },
    alsoKnownAs: ["SYSVAK", "Vaksinasjonsregisteret", "Vaccination registry", "vaksinasjonsdekning"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "hkr",
    name: {
      nb: "Nasjonalt register over hjerte- og karlidelser",
      nn: "Nasjonalt register over hjarte- og karlidingar",
      en: "Norwegian Cardiovascular Disease Registry",
    },
    alsoKnownAs: ["HKR", "Hjerte- og karregisteret", "Cardiovascular", "hjerteinfarkt", "hjerneslag"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
  {
    id: "msis",
    name: {
      nb: "Meldingssystem for smittsomme sykdommer",
      nn: "Meldingssystem for smittsame sjukdommar",
      en: "Norwegian Surveillance System for Communicable Diseases",
    },
    alsoKnownAs: ["MSIS", "Smittsomme sykdommer", "Communicable diseases", "tuberkuloseregisteret"],
    controller: {
      nb: "Folkehelseinstituttet",
      nn: "Folkehelseinstituttet",
      en: "Norwegian Institute of Public Health",
    },
  },
];
