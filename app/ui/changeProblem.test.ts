import { expect, test } from "vitest";
import { status as nb } from "~/app/i18n/nb/status";
import { changeProblem } from "./changeProblem";

const at = new Date("2026-12-08T13:02:00Z");

test("whoever comes second is told who came first, with what and when", () => {
  const problem = {
    code: "changed-meanwhile",
    latest: { type: "declared-complete", at, actorName: "Isak Solvang" },
  } as const;
  const sentence = changeProblem(problem, nb.problems, "nb", "Marit Bergseth");
  expect(sentence).toMatch(/^Isak Solvang registrerte søknaden som fullstendig 8\. desember 2026 kl\. 14\.02\./);
});

test("one's own change in another window is told as one's own", () => {
  const problem = {
    code: "changed-meanwhile",
    latest: { type: "dismissed", at, actorName: "Marit Bergseth" },
  } as const;
  expect(changeProblem(problem, nb.problems, "nb", "Marit Bergseth")).toMatch(/^Du avviste søknaden/);
});

test("the applicant is called the applicant where the name is not kept", () => {
  const problem = { code: "changed-meanwhile", latest: { type: "withdrawn", at, actorName: "" } } as const;
  expect(changeProblem(problem, nb.problems, "nb")).toMatch(/^Søkeren trakk søknaden/);
});

test("a command that the rules refuse says what to do instead", () => {
  const problem = { code: "refused", reason: "likely-day-not-after-deadline" } as const;
  expect(changeProblem(problem, nb.problems, "nb")).toMatch(/^Velg en dag etter lovens frist/);
});
