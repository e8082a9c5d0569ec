import { describe, expect, test } from "vitest";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { draftFields } from "~/schemas/draft";
import { listAnswers } from "./listAnswers";
import { exampleSubmission } from "./testing/exampleSubmission";

const answersOf = (data = exampleSubmission) => listAnswers(data, nb, "nb").flatMap((group) => group.answers);
const answerTo = (field: string, data = exampleSubmission) => answersOf(data).find((answer) => answer.field === field);
const wordsOf = (field: string, data = exampleSubmission) => answerTo(field, data)?.values.map((value) => value.text);
const withContent = (change: object) => ({
  ...exampleSubmission,
  content: { ...exampleSubmission.content, ...change },
});

describe("the answers of a submission", () => {
  test("every field of the form has its place, whatever is chosen", () => {
    const uploaded = withContent({ workbook: "file-2", tableChoice: "upload" });
    expect(new Set(answersOf(uploaded).map((answer) => answer.field))).toEqual(
      new Set([...Object.keys(draftFields), "purposeFit.npr", "purposeFit.dar"]),
    );
  });

  test("choices are told in words, sources and variables by name", () => {
    expect(wordsOf("sources")).toEqual(["Norsk pasientregister (NPR)", "Dødsårsaksregisteret (DÅR)"]);
    expect(wordsOf("student")).toEqual(["Ja"]);
    const uploaded = withContent({ tableChoice: "upload", diagnosisDefinition: "main-or-secondary" });
    expect(wordsOf("diagnosisDefinition", uploaded)).toEqual(["Hoveddiagnose eller bidiagnose"]);
  });

  test("a table that was built says in words what it holds", () => {
    expect(wordsOf("tables")?.[0]?.split("\n").slice(0, 2)).toEqual([
      "Tabell 1: Infarkt per fylke. Antall personer etter fylke × kjønn × aldersgruppe, 2022–2024",
      "Rader: Fylke (med sum): Oslo, Møre og Romsdal",
    ]);
  });

  test("files are told by name and size, each to be fetched by its id", () => {
    expect(answerTo("attachments")?.values).toEqual([
      { text: "Protokoll.pdf (12 kB)", fileId: "file-2" },
      { text: "Ønsker.docx (1,3 MB)", fileId: "file-3" },
    ]);
  });

  test("the purpose of a source stands beside how the use lies within it", () => {
    expect(answerTo("purposeFit.npr")?.beside).toEqual({
      label: "Formålet til Norsk pasientregister",
      text: "Gi grunnlag for å styre sykehus. (§ 1-2)",
      url: "https://example.org/npr",
    });
    expect(answerTo("purposeFit.dar")?.beside?.text).toBe("Ikke kjent");
  });

  test("a field that was asked and not filled in stands empty", () => {
    expect(wordsOf("phone", withContent({ phone: "  " }))).toEqual([]);
  });

  test("a question that another answer makes pointless is not told as unanswered", () => {
    expect(answerTo("studentLevel", withContent({ student: "no", studentLevel: "" }))).toBeUndefined();
    expect(answerTo("workbook")).toBeUndefined();
  });

  test("what was filled in and then set aside stands by itself, last, and is not lost", () => {
    const groups = listAnswers(withContent({ student: "no", sources: ["npr"] }), nb, "nb");
    const last = groups.at(-1);
    expect(last?.heading).toBe("Fylt ut, men ikke brukt");
    expect(last?.answers.map((answer) => answer.field)).toEqual(["linkage", "purposeFit.dar", "studentLevel"]);
    expect(
      groups
        .slice(0, -1)
        .flatMap((group) => group.answers)
        .map((one) => one.field),
    ).not.toContain("studentLevel");
  });

  test("the headings follow the language", () => {
    const headings = (texts: typeof nb, language: "nb" | "nn" | "en") =>
      listAnswers(exampleSubmission, texts, language).map((group) => group.heading);
    expect(headings(nn, "nn")).toEqual(["Datakjelder", "Formål", "Tabell", "Om søkjaren"]);
    expect(headings(en, "en")).toEqual(["Data sources", "Purpose", "Table", "About the applicant"]);
  });
});
