import { describe, expect, test } from "vitest";
import { emptyFolder } from "./emptyFolder";
import { findNamesake } from "./findNamesake";
import { forgottenPlaces, isThoughtOf, tickForgotten } from "./forgottenPlaces";
import { emptyEntry } from "./ProviderEntry";
import { removeProvider } from "./removeProvider";
import { saveProvider } from "./saveProvider";

const entry = (name: string) => ({ ...emptyEntry("gp"), name });
const three = ["Solsiden legesenter", "Fjellsykehuset HF", "Tannlege Berg"].reduce(
  (folder, name, at) => saveProvider(folder, `p${at + 1}`, entry(name)),
  emptyFolder("nb"),
);
const namesOf = (folder: typeof three) => folder.providers.map(({ name }) => name);

describe("the list of places", () => {
  test("keeps the order in which they were added", () => {
    expect(namesOf(three)).toEqual(["Solsiden legesenter", "Fjellsykehuset HF", "Tannlege Berg"]);
  });

  test("a changed place stays where it was, with what happened since", () => {
    const request = {
      sentOn: "2026-03-02",
      channel: "post" as const,
      receivedOn: null,
      extension: null,
      followedUpOn: [],
      answer: null,
      complaintSentOn: null,
      authorityToldOn: null,
    };
    const sent = { ...three, providers: three.providers.map((one) => (one.id === "p2" ? { ...one, request } : one)) };
    const changed = saveProvider(sent, "p2", { ...entry(" Kystsykehuset HF "), period: "2014" });
    expect(namesOf(changed)).toEqual(["Solsiden legesenter", "Kystsykehuset HF", "Tannlege Berg"]);
    expect(changed.providers[1]).toMatchObject({ period: "2014", request });
  });

  test("a removed place takes nothing else with it: what came from it is kept as nobody's", () => {
    const file = { id: "f1", name: "epikrise.pdf", mediaType: "application/pdf", size: 10, addedOn: "2026-03-20" };
    const folder = {
      ...three,
      files: [
        { ...file, providerId: "p2" },
        { ...file, id: "f2", providerId: "p1" },
      ],
    };
    const left = removeProvider(folder, "p2");
    expect(namesOf(left)).toEqual(["Solsiden legesenter", "Tannlege Berg"]);
    expect(left.files.map(({ id, providerId }) => [id, providerId])).toEqual([
      ["f1", null],
      ["f2", "p1"],
    ]);
  });
});

describe("a name that stands on the list already is told", () => {
  test("whatever its capitals and blanks", () => {
    expect(findNamesake(three, entry("  solsiden  LEGESENTER "), null)?.id).toBe("p1");
  });

  test("not of the place itself, of somebody else's records, or of no name", () => {
    expect(findNamesake(three, entry("Solsiden legesenter"), "p1")).toBeNull();
    expect(findNamesake(three, { ...entry("Solsiden legesenter"), subjectId: "child" }, null)).toBeNull();
    expect(findNamesake(saveProvider(three, "p4", entry("")), entry(" "), null)).toBeNull();
  });
});

test("the checklist remembers what was thought of, once, and forgets what is unticked", () => {
  const [first, second] = forgottenPlaces;
  const both = [first, second, first].reduce((folder, place) => tickForgotten(folder, place, true), three);
  expect([...(both.thoughtOf ?? [])].sort()).toEqual([first, second].sort());
  const one = tickForgotten(both, first, false);
  expect([isThoughtOf(one, first), isThoughtOf(one, second), isThoughtOf(three, second)]).toEqual([false, true, false]);
});
