import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(`${root}docs/security.md`, "utf8");

/**
 * The items of OWASP ASVS 4.0.3 at level 1 or 2, by section: how many there are, without those of level 3 only that end
 * a section, and which numbers within are withdrawn.
 */
const sections: Record<string, [last: number, ...withdrawn: number[]]> = {
  ...{ "1.1": [7], "1.2": [4], "1.4": [5, 2, 3], "1.5": [4], "1.6": [4], "1.7": [2], "1.8": [2], "1.9": [2] },
  ...{ "1.10": [1], "1.11": [2], "1.12": [2, 1], "1.14": [6] },
  ...{ "2.1": [12], "2.2": [3], "2.3": [3], "2.4": [6], "2.5": [7], "2.6": [3], "2.7": [6], "2.8": [7], "2.9": [3] },
  ...{ "2.10": [4], "3.1": [1], "3.2": [4], "3.3": [4], "3.4": [5], "3.5": [3], "3.7": [1] },
  ...{ "4.1": [5, 4], "4.2": [2], "4.3": [3], "5.1": [5], "5.2": [8], "5.3": [10], "5.4": [3], "5.5": [4] },
  ...{ "6.1": [3], "6.2": [6], "6.3": [2], "6.4": [2], "7.1": [4], "7.2": [2], "7.3": [4, 2], "7.4": [3] },
  ...{ "8.1": [4], "8.2": [3], "8.3": [8], "9.1": [3], "9.2": [4], "10.2": [2], "10.3": [3], "11.1": [8] },
  ...{ "12.1": [3], "12.2": [1], "12.3": [6], "12.4": [2], "12.5": [2], "12.6": [1] },
  ...{ "13.1": [5, 2], "13.2": [6, 4], "13.3": [2], "13.4": [2] },
  ...{ "14.1": [4], "14.2": [6], "14.3": [3, 1], "14.4": [7], "14.5": [4] },
};
const numbers = (section: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((number) => !sections[section]?.slice(1).includes(number))
    .map((number) => `${section}.${number}`);
const asked = Object.entries(sections).flatMap(([section, [last]]) => numbers(section, 1, last));

/** Every item that has a row, with its row's mark. */
const told = [...page.matchAll(/^\| (\d[\d.–, ]*) \| (.) \|/gm)].flatMap(([, items = "", mark = ""]) =>
  items.split(", ").flatMap((item) => {
    const [from = "", to = from] = item.split("–");
    const section = from.replace(/\.\d+$/, "");
    const last = (number: string) => Number(number.split(".").at(-1));
    expect(to.startsWith(`${section}.`), `${item} is a range within one section`).toBe(true);
    return numbers(section, last(from), last(to)).map((number) => ({ number, mark }));
  }),
);

test("each item of levels 1 and 2 stands on the page once, and no other does", () => {
  const sorted = (all: string[]) => all.toSorted(new Intl.Collator("en", { numeric: true }).compare);
  expect(sorted(told.map(({ number }) => number))).toEqual(sorted(asked));
});

test("the counts on the page are those of its rows", () => {
  const count = (mark: string) => told.filter((item) => item.mark === mark).length;
  const marks = ["✓", "◐", "✗", "–", "⚙"].map((mark) => `${mark} ${count(mark)}`).join(" · ");
  expect(page).toContain(`${told.length} items: ${marks}`);
});

test("every file that the page names is there", () => {
  const files = ["app", "db", "docs", "e2e", "schemas", "scripts", "deploy"].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map((name) =>
      `${folder}/${name}`.replaceAll("\\", "/"),
    ),
  );
  const [lists = ""] = page.split("## How it was compared");
  const named = [...lists.matchAll(/`([\w./-]+\.(?:tsx?|mjs|md|service|conf))`|(docs\/[\w./-]+\.md)/g)].map(
    ([, code, plain]) => code ?? plain ?? "",
  );
  expect(named.length).toBeGreaterThan(50);
  const isThere = (name: string) =>
    name.includes("/") ? existsSync(`${root}${name}`) : files.some((file) => file.endsWith(`/${name}`));
  expect(named.filter((name) => !isThere(name) && !existsSync(`${root}${name}`))).toEqual([]);
});
