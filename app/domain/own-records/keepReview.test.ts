import { describe, expect, test } from "vitest";
import type { Correction, Provider, RecordFolder } from "~/schemas/recordFolder";
import { emptyFolder } from "./emptyFolder";
import { findPassphraseProblem } from "./findPassphraseProblem";
import { hasRoomFor } from "./hasRoomFor";
import { answeredProviders, markPart, noteReview, removeCorrection, reviewOf, saveCorrection } from "./keepReview";

const provider = (id: string): Provider => ({
  id,
  kind: "gp",
  registerId: null,
  name: id,
  address: "",
  town: "",
  email: "",
  subjectId: "self",
  period: "",
  scope: "",
  request: null,
  review: null,
  corrections: [],
});
const folder: RecordFolder = { ...emptyFolder("nb"), providers: [provider("fastlege"), provider("sykehus")] };
const first = ({ providers: [one] }: RecordFolder) => one ?? provider("none");

describe("what came", () => {
  test("a part that came is not missing, and the other way round", () => {
    const came = markPart(folder, "fastlege", "notes", "came");
    expect(reviewOf(first(came))).toEqual({ came: ["notes"], missing: [], note: "" });
    const missing = markPart(came, "fastlege", "notes", "missing");
    expect(reviewOf(first(missing))).toEqual({ came: [], missing: ["notes"], note: "" });
    expect(reviewOf(first(markPart(missing, "fastlege", "notes", null)))).toEqual({ came: [], missing: [], note: "" });
  });

  test("one provider's review leaves the others as they were", () => {
    const changed = noteReview(markPart(folder, "fastlege", "tests", "missing"), "fastlege", "Prøven fra mai");
    expect(first(changed).review).toEqual({ came: [], missing: ["tests"], note: "Prøven fra mai" });
    expect(changed.providers[1]).toEqual(provider("sykehus"));
  });
});

test("a correction is added, changed in its place, and removed", () => {
  const wrong: Correction = { id: "a", kind: "correct", passage: "Røyker", wish: "Har aldri røykt", sentOn: null };
  const other: Correction = { ...wrong, id: "b", kind: "delete" };
  const both = saveCorrection(saveCorrection(folder, "fastlege", wrong), "fastlege", other);
  const sent = saveCorrection(both, "fastlege", { ...wrong, sentOn: "2026-11-22" });
  expect(first(sent).corrections.map(({ id, sentOn }) => [id, sentOn])).toEqual([
    ["a", "2026-11-22"],
    ["b", null],
  ]);
  expect(first(removeCorrection(sent, "fastlege", "a")).corrections).toEqual([other]);
});

test("those that have sent all or a part are reviewed; those that refused or are silent are not", () => {
  const answered = (id: string, outcome: "all" | "part" | "refused"): Provider => ({
    ...provider(id),
    request: {
      sentOn: "2026-10-01",
      channel: "post",
      receivedOn: null,
      extension: null,
      followedUpOn: [],
      answer: { on: "2026-10-20", outcome, grounds: "" },
      complaintSentOn: null,
      authorityToldOn: null,
    },
  });
  const silent = { ...answered("taus", "all"), request: { ...answered("taus", "all").request!, answer: null } };
  const providers = [
    answered("alt", "all"),
    answered("noe", "part"),
    answered("nei", "refused"),
    silent,
    provider("ny"),
  ];
  expect(answeredProviders({ providers }).map(({ id }) => id)).toEqual(["alt", "noe"]);
});

test("files are kept up to 200 MB together", () => {
  const file = { id: "a", name: "", mediaType: "", size: 150_000_000, addedOn: "2026-11-22", providerId: null };
  expect(hasRoomFor({ files: [file] }, [30_000_000, 20_000_000])).toBe(true);
  expect(hasRoomFor({ files: [file] }, [30_000_000, 20_000_001])).toBe(false);
});

describe("a new passphrase", () => {
  test.each([
    { passphrase: "elleve tegn", again: "elleve tegn", problem: "short" },
    { passphrase: "tolv tegn er", again: "tolv tegn er", problem: null },
    { passphrase: "  elleve tegn  ", again: "  elleve tegn  ", problem: "short" },
    { passphrase: "tolv tegn er", again: "tolv tegn ja", problem: "differs" },
    { passphrase: "tolv tegn er", again: "tolv tegn er ", problem: null },
    { passphrase: "😀😀😀😀😀😀", again: "😀😀😀😀😀😀", problem: "short" },
  ])("$passphrase, and $again: $problem", ({ passphrase, again, problem }) => {
    expect(findPassphraseProblem(passphrase, again)).toBe(problem);
  });
});
