import { expect, test } from "vitest";
import type { Notice } from "~/schemas/catalogue";
import { activeNotices } from "./activeNotices";
import { inAll } from "./testing/exampleSource";

function notice(id: string, from: string, until: string | null): Notice {
  return { id, from, until, heading: inAll(id), text: inAll(id), linkText: null, linkTo: null };
}
const catalogue = {
  notices: [notice("reform", "2024-01-01", "2025-12-31"), notice("open", "2025-06-01", null)],
};

test.each([
  { date: "2023-12-31", shown: [], why: "the first begins tomorrow" },
  { date: "2024-01-01", shown: ["reform"], why: "it is shown from its first day" },
  { date: "2025-12-31", shown: ["open", "reform"], why: "both hold, the newest first" },
  { date: "2026-01-01", shown: ["open"], why: "the first ended yesterday" },
])("on $date the notices are $shown: $why", ({ date, shown }) => {
  expect(activeNotices(catalogue, date).map(({ id }) => id)).toEqual(shown);
});

test("asking leaves the catalogue as it was", () => {
  activeNotices(catalogue, "2025-12-31");
  expect(catalogue.notices.map(({ id }) => id)).toEqual(["reform", "open"]);
});
