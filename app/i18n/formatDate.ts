import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

const norwegianMonths = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];
const months: Record<Language, string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
const weekdays: Record<Language, string[]> = {
  nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  nn: ["søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

// Our own tables: browsers differ in what they know of nynorsk, and the page must read the same as the server's.

/** `6. januar 2027`, `6 January 2027`. */
export function formatDate(date: PlainDate, language: Language): string {
  return `${formatDay(date, language)} ${Number(date.slice(0, 4))}`;
}

/** Without the year: `6. januar`, `6 January`. */
export function formatDay(date: PlainDate, language: Language): string {
  const day = Number(date.slice(8, 10));
  const month = months[language][Number(date.slice(5, 7)) - 1] ?? "";
  return language === "en" ? `${day} ${month}` : `${day}. ${month}`;
}

/** `onsdag`, `laurdag`, `Wednesday`. */
export function formatWeekday(date: PlainDate, language: Language): string {
  return weekdays[language][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
}

const osloTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The time of day in Oslo: `14.02` in Norwegian, `14:02` in English. */
export function formatTime(at: Date, language: Language): string {
  const text = osloTime.format(at);
  return language === "en" ? text : text.replace(":", ".");
}
