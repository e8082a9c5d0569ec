/**
 * For tests only: the law worked out anew, with nothing of the code under test. Easter by the anonymous Gregorian
 * algorithm (Nature, 1876); the days of lov 1995-02-24-12 § 2 and lov 1947-04-26-1 § 1.
 */
export function holidaysByLaw(year: number): { date: string; code: string }[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string, code: string) => ({ date: `${year}-${monthAndDay}`, code });
  const movable = (daysAfterEaster: number, code: string) => ({ date: iso(easter + daysAfterEaster * dayMs), code });
  return [
    fixed("01-01", "new-years-day"),
    movable(-3, "maundy-thursday"),
    movable(-2, "good-friday"),
    movable(0, "easter-sunday"),
    movable(1, "easter-monday"),
    fixed("05-01", "labour-day"),
    fixed("05-17", "constitution-day"),
    movable(39, "ascension-day"),
    movable(49, "whit-sunday"),
    movable(50, "whit-monday"),
    fixed("12-25", "christmas-day"),
    fixed("12-26", "boxing-day"),
  ];
}

export const dayMs = 86_400_000;

export function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
