import type { FieldComment } from "~/app/domain/applications/CaseView";
import { commentLabel } from "~/app/i18n/fieldLabel";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What the applicant is asked for, for the eyes of staff; several on one field stand one by one. */
export function AskedComments({ comments }: { comments: readonly FieldComment[] }) {
  const { fields } = useTexts();
  const language = useLanguage();
  return (
    <dl className="facts">
      {comments.map((one, at) => (
        <div className="facts__pair" key={at}>
          <dt>{commentLabel(one, fields, language)}</dt>
          <dd>{one.comment}</dd>
        </div>
      ))}
    </dl>
  );
}
