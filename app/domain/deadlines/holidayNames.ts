import type { Language, Localised } from "~/schemas/language";

/** Where a rule stands: an act by its date and number, and the paragraph. */
export type Provision = { readonly act: string; readonly paragraph: string; readonly url: string };

const holidayAct: Provision = {
  act: "lov 1995-02-24-12",
  paragraph: "§ 2",
  url: "https://lovdata.no/lov/1995-02-24-12/§2",
};
const mayAct: Provision = {
  act: "lov 1947-04-26-1",
  paragraph: "§ 1",
  url: "https://lovdata.no/lov/1947-04-26-1/§1",
};

const holidays = {
  "new-years-day": { nb: "første nyttårsdag", nn: "første nyttårsdag", en: "New Year's Day", by: holidayAct },
  "maundy-thursday": { nb: "skjærtorsdag", nn: "skjærtorsdag", en: "Maundy Thursday", by: holidayAct },
  "good-friday": { nb: "langfredag", nn: "langfredag", en: "Good Friday", by: holidayAct },
  "easter-sunday": { nb: "første påskedag", nn: "første påskedag", en: "Easter Sunday", by: holidayAct },
  "easter-monday": { nb: "andre påskedag", nn: "andre påskedag", en: "Easter Monday", by: holidayAct },
  "labour-day": { nb: "arbeidernes dag", nn: "arbeidarane sin dag", en: "Labour Day", by: mayAct },
  "constitution-day": { nb: "grunnlovsdagen", nn: "grunnlovsdagen", en: "Constitution Day", by: mayAct },
  "ascension-day": { nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day", by: holidayAct },
  "whit-sunday": { nb: "første pinsedag", nn: "første pinsedag", en: "Whit Sunday", by: holidayAct },
  "whit-monday": { nb: "andre pinsedag", nn: "andre pinsedag", en: "Whit Monday", by: holidayAct },
  "christmas-day": { nb: "første juledag", nn: "første juledag", en: "Christmas Day", by: holidayAct },
  "boxing-day": { nb: "andre juledag", nn: "andre juledag", en: "Boxing Day", by: holidayAct },
} as const satisfies Record<string, Localised & { by: Provision }>;

const weekend = {
  saturday: { nb: "lørdag", nn: "laurdag", en: "Saturday" },
  sunday: { nb: "søndag", nn: "søndag", en: "Sunday" },
} as const satisfies Record<string, Localised>;

const names: Readonly<Record<HolidayCode | WeekendCode, Localised>> = { ...holidays, ...weekend };

/** A holiday that the two acts name. */
export type HolidayCode = keyof typeof holidays;
export type WeekendCode = keyof typeof weekend;

export const holidayCodes = Object.keys(holidays) as HolidayCode[];

/** Why a day is not counted; an added holiday brings its own code and name. */
export type SkipReason =
  | { readonly code: HolidayCode | WeekendCode; readonly name?: undefined }
  | {
      readonly code: string;
      readonly name: Localised;
      /** What makes the day a holiday; an added one brings its own provision. */
      readonly by: { readonly act: string; readonly paragraph: string };
    };

/**
 * @returns the name as it stands inside a sentence (`lørdag`, `Kristi himmelfartsdag`); its first letter may be
 * capitalised for a label
 */
export function holidayName(code: HolidayCode | WeekendCode, language: Language): string {
  return names[code][language];
}

/** The name of any reason, those of added holidays included, as {@link holidayName} gives it. */
export function reasonName(reason: SkipReason, language: Language): string {
  return reason.name ? reason.name[language] : holidayName(reason.code, language);
}

/** @returns the act and paragraph that make the day a holiday */
export function holidayProvision(code: HolidayCode): Provision {
  return holidays[code].by;
}
