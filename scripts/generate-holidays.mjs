// Turns date-holidays' public holidays of Norway into app/domain/deadlines/norwegianHolidays.ts, so that neither the
// server nor the browser needs the package. Run it by hand when the law changes, with a new calendar version:
//   node scripts/generate-holidays.mjs no-2026.1
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";

const [firstYear, lastYear] = [1990, 2101];

/** Our code for each of date-holidays' rules, in the order in which two on the same day are told. */
const codeOfRule = new Map([
  ["01-01", "new-years-day"],
  ["05-01", "labour-day"],
  ["05-17", "constitution-day"],
  ["12-25", "christmas-day"],
  ["12-26", "boxing-day"],
  ["easter -3", "maundy-thursday"],
  ["easter -2", "good-friday"],
  ["easter", "easter-sunday"],
  ["easter 1", "easter-monday"],
  ["easter 39", "ascension-day"],
  ["easter 49", "whit-sunday"],
  ["easter 50", "whit-monday"],
]);

const version = process.argv[2];
if (!/^no-\d{4}\.\d+$/.test(version ?? "")) {
  console.error("Give the calendar a version, such as no-2026.1");
  process.exit(1);
}

const norway = new Holidays("NO", { types: ["public"] });
const rows = [];
for (let year = firstYear; year <= lastYear; year++) {
  const dayOf = new Map();
  for (const holiday of norway.getHolidays(year)) {
    const code = codeOfRule.get(holiday.rule);
    if (!code || holiday.substitute || dayOf.has(code)) throw new Error(`Unexpected: ${JSON.stringify(holiday)}`);
    if (!holiday.date.startsWith(`${year}-`)) throw new Error(`Not of ${year}: ${holiday.date}`);
    dayOf.set(code, holiday.date.slice(5, 10));
  }
  const days = [...codeOfRule.values()].map((code) => {
    if (!dayOf.has(code)) throw new Error(`${year} has no ${code}`);
    return JSON.stringify(dayOf.get(code));
  });
  rows.push(`  ${year}: [${days.join(", ")}],`);
}

const text = `// Made by scripts/generate-holidays.mjs from date-holidays, country NO, type public. Not edited by hand.
import type { HolidayCode } from "./holidayNames";

/** Goes up whenever a day below changes. */
export const nationalVersion = "${version}";

/** What the columns of \`holidayDays\` mean; of two on the same day, the first is told first. */
export const holidayColumns = [
${[...codeOfRule.values()].map((code) => `  "${code}",`).join("\n")}
] as const satisfies readonly HolidayCode[];

/** Month and day of each holiday, by year. */
export const holidayDays: Readonly<Record<number, readonly string[]>> = {
${rows.join("\n")}
};
`;

const target = new URL("../app/domain/deadlines/norwegianHolidays.ts", import.meta.url);
writeFileSync(target, text);
console.log(`${fileURLToPath(target)}: ${rows.length} years, ${rows.length * codeOfRule.size} holidays`);
