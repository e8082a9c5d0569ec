import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";

/** The day by which the applicant answers, and what happens then; nothing where no answer is awaited. */
export function ReplyTime(props: { replyBy: PlainDate | null; isReminded: boolean; today: PlainDate }) {
  const { replyBy, isReminded, today } = props;
  const t = useTexts().supplement.reply;
  const language = useLanguage();
  if (!replyBy) return null;
  const date = formatDate(replyBy, language);
  const isOver = today > replyBy;
  return (
    <div className="reply-time">
      <p className="reply-time__by">{isOver ? t.over({ date }) : t.by({ date })}</p>
      <p>{isOver ? t.overThen : isReminded ? t.thenReminded : t.then}</p>
    </div>
  );
}
