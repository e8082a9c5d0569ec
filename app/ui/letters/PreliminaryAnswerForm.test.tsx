import { renderToString } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import type { LetterEditing } from "~/app/domain/letters/editableLetter";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import { languages, type Language } from "~/schemas/languages";
import { PreliminaryAnswerForm, type PreliminaryAnswerHead } from "./PreliminaryAnswerForm";

type Letter = { subject: string; body: string; language: Language };
type Reply = StaffReply<Letter>;

const texts = { nb, nn, en };

beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!String(message).startsWith("Warning: useLayoutEffect does nothing on the server"))
      throw new Error(String(message));
  });
  for (const language of languages) registerTexts(language, texts[language]);
});
afterAll(() => vi.restoreAllMocks());

const head: PreliminaryAnswerHead = {
  reference: "HT-2026-00042",
  title: "Hjerteinfarkt etter fylke",
  caseAddress: "/nb/ko/1",
  version: 3,
  loadedAt: "2026-12-23T09:00:00.000Z",
  isPossible: true,
  today: "2026-12-23",
  owedOn: "2026-12-23",
  givenOn: null,
  letterLanguage: "nn",
  draft: { reason: "Vi vurderer bruken.", expectedOn: "2027-01-06" },
};
const letter: Letter = { subject: "Førebels svar", body: "Hei,\n\n## Kvifor\n\nVi vurderer.", language: "nn" };
const editing: LetterEditing = {
  isEditing: false,
  edited: null,
  basis: "0123456789abcdef",
  facts: [{ name: "dueOn", text: "6. januar 2027" }],
  problems: [],
};
const review: Reply = {
  step: "review",
  typed: { version: "3", reason: "Vi vurderer.", expectedOn: "2027-01-06" },
  version: 3,
  loadedAt: head.loadedAt,
  errors: [],
  conflict: null,
  preview: letter,
  letter: editing,
};

function render(language: Language, reply?: Reply): string {
  const path = `/${language}/ko/1/forelopig-svar`;
  const element = <PreliminaryAnswerForm head={head} reply={reply} />;
  const router = createMemoryRouter([{ path: "/:lang/*", element, action: () => null }], { initialEntries: [path] });
  return renderToString(<RouterProvider router={router} />);
}
const count = (html: string, part: string) => html.split(part).length - 1;

describe.each(languages)("the preliminary answer's form, in %s", (language) => {
  const t = texts[language].letterPages.edit;

  test("begins with the draft, and says by when an answer is owed", () => {
    const html = render(language);
    expect(html).toContain("Vi vurderer bruken.</textarea>");
    expect(html).toContain('value="2027-01-06"');
    expect(html).toContain(language === "en" ? "23 December 2026" : "23. desember 2026");
  });

  test("shows the letter in its own language before it is sent, with a way to its text that needs no script", () => {
    const html = render(language, review);
    expect(html).toContain('<div class="letter" lang="nn">');
    expect(html).toContain("<h3>Kvifor</h3>");
    expect(html).toContain('name="intent" value="edit-letter"');
    expect(html).toContain('<input type="hidden" name="reason" value="Vi vurderer."/>');
    expect(html).not.toContain("letterBody");
  });

  test("shows the text to be reworded, with the facts that must stay beside it", () => {
    const html = render(language, { ...review, letter: { ...editing, isEditing: true, edited: letter } });
    expect(html).toContain(t.mustStand);
    expect(html).toContain('<dd lang="nn">6. januar 2027</dd>');
    for (const name of ["letterSubject", "letterBody", "letterBasis"]) expect(count(html, `name="${name}"`)).toBe(1);
    expect(html).toContain('value="restore-letter"');
  });

  test("points from what is wrong to where it is put right", () => {
    const fact = { name: "dueOn", text: "6. januar 2027" } as const;
    const problems = [{ code: "fact-missing" as const, fact }, { code: "subject-missing" as const }];
    const edited = { subject: "", body: "Hei" };
    const html = render(language, { ...review, letter: { ...editing, isEditing: true, edited, problems } });
    expect(html).toContain('href="#felt-letterBody"');
    expect(html).toContain('href="#felt-letterSubject"');
    expect(count(html, 'aria-invalid="true"')).toBe(2);
    expect(html).toContain(t.problems.factMissing({ fact: t.facts.dueOn, text: fact.text }));
  });

  test("carries an edited text through the review and back to the form, once", () => {
    const edited = { subject: "Mitt emne", body: "Min tekst\n\n6. januar 2027" };
    const typed = { ...review.typed, letterSubject: edited.subject, letterBody: edited.body, letterBasis: "b" };
    const reviewed = render(language, {
      ...review,
      typed,
      preview: { ...letter, ...edited },
      letter: { ...editing, edited },
    });
    expect(reviewed).toContain(t.asEdited);
    const back = render(language, { ...review, typed, step: "edit", preview: null, letter: null });
    for (const html of [reviewed, back])
      for (const name of ["letterSubject", "letterBody", "letterBasis"])
        expect(count(html, `type="hidden" name="${name}"`), name).toBe(1);
  });

  test("says which fact the letter lacks when it can't be written", () => {
    const problems = [{ code: "field-missing" as const, field: "reason" }];
    const html = render(language, { ...review, step: "edit", preview: null, letter: { ...editing, problems } });
    expect(html).toContain(t.problems.fieldMissing({ field: "reason" }));
  });
});
