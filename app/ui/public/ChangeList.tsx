import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { joinWords } from "./joinWords";
import type { Change } from "./listChanges";

/** What changed hands or names, by its day, the newest first. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const t = useTexts().pages.responsibilities.changes;
  const language = useLanguage();
  const days = [...new Set(changes.map((change) => change.on))];
  const sentence = (change: Change): string => {
    switch (change.kind) {
      case "renamed":
        return t.renamed(change);
      case "controller":
        return t.controller({ ...change, sources: joinWords(change.sources, t.and) });
      case "decision":
        return t.decision({
          after: change.after,
          count: change.sources.length,
          sources: joinWords(change.sources, t.and),
        });
    }
  };
  return (
    <ul className="timeline">
      {days.map((on) => (
        <li key={on}>
          <h3>{formatDate(on, language)}</h3>
          {changes
            .filter((change) => change.on === on)
            .map((change) => (
              <p key={sentence(change)}>{sentence(change)}</p>
            ))}
        </li>
      ))}
    </ul>
  );
}
