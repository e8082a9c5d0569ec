import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import type { Texts } from "~/app/i18n/nb";
import type { Language } from "~/schemas/language";
import { listAnswers, type Answer } from "./listAnswers";

/** A submission as headings, labels and texts: what a printed summary says, the same words as on the page. */
export function summarise(
  submission: SubmissionData,
  texts: Pick<Texts, "status" | "fields" | "apply">,
  language: Language,
): { heading: string; rows: { label: string; text: string }[] }[] {
  const t = texts.status;
  const toRow = ({ label, values }: Answer) => ({
    label,
    text:
      values.length === 0
        ? t.submission.empty
        : values.map((value) => (value.fileId ? t.package.fileInPackage({ name: value.text }) : value.text)).join("\n"),
  });
  return listAnswers(submission, texts, language).map(({ heading, answers }) => ({
    heading,
    rows: answers.flatMap((answer) => [
      ...(answer.beside ? [{ label: answer.beside.label, text: answer.beside.text }] : []),
      toRow(answer),
    ]),
  }));
}
