import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useCompareTexts } from "./compareTexts";

/** Two versions of a text side by side, below each other on a phone; an empty one says that it is. */
export function BeforeAndAfter({ before, after }: { before: ReactNode; after: ReactNode }) {
  const t = useCompareTexts();
  const { empty } = useTexts().status.submission;
  return (
    <dl className="before-after">
      {(
        [
          [t.before, before],
          [t.after, after],
        ] as const
      ).map(([label, shown]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{shown === "" || shown === null ? <span className="quiet">{empty}</span> : shown}</dd>
        </div>
      ))}
    </dl>
  );
}
