import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import type { Texts } from "~/app/i18n/nb";
import type { DraftField } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import { listAnswers, type Answer, type AnswerValue } from "../status/listAnswers";

/** An answer that is another one than before; no values where it was not filled in. */
export interface ChangedAnswer {
  field: DraftField;
  label: string;
  before: AnswerValue[];
  after: AnswerValue[];
}

/** Every answer that differs between two submissions, in the order of the form; tables are compared by themselves. */
export function listChangedAnswers(
  before: SubmissionData,
  after: SubmissionData,
  texts: Pick<Texts, "status" | "fields" | "apply">,
  language: Language,
): ChangedAnswer[] {
  const [earlier, later] = [before, after].map(
    (data) =>
      new Map(
        listAnswers(data, texts, language)
          .flatMap(({ answers }) => answers)
          .map(withField),
      ),
  );
  const fields = new Set([...(later?.keys() ?? []), ...(earlier?.keys() ?? [])]);
  return [...fields].flatMap((field): ChangedAnswer[] => {
    const [was, is] = [earlier?.get(field), later?.get(field)];
    const [some, others] = [was?.values ?? [], is?.values ?? []];
    if (field === "tables" || isSame(some, others)) return [];
    return [{ field, label: is?.label ?? was?.label ?? "", before: some, after: others }];
  });
}

const withField = (answer: Answer): [DraftField, Answer] => [answer.field, answer];

/** A file that was uploaded anew is another file, whatever it is called. */
const isSame = (some: readonly AnswerValue[], others: readonly AnswerValue[]): boolean =>
  some.length === others.length &&
  some.every(({ text, fileId }, at) => text === others[at]?.text && fileId === others[at]?.fileId);
