import type { ReactNode } from "react";
import { markPart, noteReview, reviewOf } from "~/app/domain/own-records/keepReview";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { useTexts } from "~/app/i18n/useTexts";
import type { Provider } from "~/schemas/recordFolder";
import { recordParts, type RecordPart } from "~/schemas/recordFolderNames";
import { ChoiceField, TextArea } from "../../Field";
import { useFolder } from "../FolderContext";
import { CorrectionList } from "./CorrectionList";

interface ReviewCardProps {
  provider: Provider;
  /** The letter for what is asked for here, with every way to take it along. */
  renderLetter: (provider: Provider, request: RecordLetterRequest) => ReactNode;
}

/** What came from one provider, what is missing, and what is wrong in it. */
export function ReviewCard({ provider, renderLetter }: ReviewCardProps) {
  const t = useTexts().recordKeeping.review;
  const { change } = useFolder();
  const { id, name } = provider;
  const review = reviewOf(provider);
  const options = recordParts.map((part) => ({ value: part, label: t.parts[part] }));
  /** Only the one that was ticked or unticked is changed: another tab may have changed the others. */
  const mark = (as: "came" | "missing", chosen: readonly string[]) => {
    const [before, now] = [new Set<string>(review[as]), new Set(chosen)];
    for (const part of recordParts)
      if (before.has(part) !== now.has(part)) change((folder) => markPart(folder, id, part, now.has(part) ? as : null));
  };
  return (
    <article className="card stack" aria-labelledby={`fikk-${id}`}>
      <h3 id={`fikk-${id}`}>{name}</h3>
      <div className="record-pair">
        <ChoiceField
          type="checkbox"
          name={`came.${id}`}
          label={t.came}
          options={options}
          chosen={review.came}
          onChange={(chosen) => mark("came", chosen)}
        />
        <ChoiceField
          type="checkbox"
          name={`missing.${id}`}
          label={t.missing}
          options={options}
          chosen={review.missing}
          onChange={(chosen) => mark("missing", chosen)}
        />
      </div>
      <TextArea
        name={`note.${id}`}
        label={t.note}
        help={t.noteHelp}
        maxLength={4_000}
        value={review.note}
        onChange={({ target }) => change((folder) => noteReview(folder, id, target.value))}
      />
      {review.missing.length > 0 ? (
        <section className="stack stack--tight" aria-labelledby={`mangler-${id}`}>
          <h4 id={`mangler-${id}`}>{t.letter}</h4>
          {renderLetter(provider, { kind: "missing", missing: inOrder(review.missing), note: review.note })}
        </section>
      ) : null}
      <CorrectionList provider={provider} renderLetter={renderLetter} />
    </article>
  );
}

const inOrder = (parts: readonly RecordPart[]) => recordParts.filter((part) => parts.includes(part));
