import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { answeredProviders } from "~/app/domain/own-records/keepReview";
import type { RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Provider } from "~/schemas/recordFolder";
import { useFolder } from "../FolderContext";
import { ReviewCard } from "./ReviewCard";

interface ReviewSectionProps {
  renderLetter: (provider: Provider, request: RecordLetterRequest) => ReactNode;
}

/** Every provider that has answered, with what came of what was asked for. */
export function ReviewSection({ renderLetter }: ReviewSectionProps) {
  const t = useTexts().recordKeeping.review;
  const to = paths(useLanguage());
  const { folder, isReady } = useFolder();
  const answered = answeredProviders(folder);
  const waiting = folder.providers.filter(({ request }) => request !== null && request.answer === null);
  return (
    <section className="stack" aria-labelledby="fikk">
      <h2 id="fikk">{t.heading}</h2>
      {answered.length === 0 ? <p>{t.none}</p> : null}
      <fieldset className="record-fieldset stack" disabled={!isReady}>
        {answered.map((provider) => (
          <ReviewCard key={provider.id} provider={provider} renderLetter={renderLetter} />
        ))}
      </fieldset>
      {waiting.length > 0 ? <p>{t.waiting({ names: waiting.map(({ name }) => name).join(", ") })}</p> : null}
      <p>
        <Link to={to.ownRecords("dates")}>{t.toDates}</Link>
      </p>
    </section>
  );
}
