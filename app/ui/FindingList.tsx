import { useTexts } from "~/app/i18n/useTexts";
import type { Finding } from "~/schemas/sampleTable";

const tones = { error: "tag tag--bad", warning: "tag tag--look", advice: "tag tag--quiet" } as const;

/** What is missing or doubtful in a sample table, in the order given; each begins with what to do. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts().apply.reading;
  if (findings.length === 0) return <p>{t.noFindings}</p>;
  return (
    <ul className="finding-list">
      {findings.map((finding, at) => (
        <li key={`${finding.code}-${at}`} data-severity={finding.severity}>
          <span className={tones[finding.severity]}>{t.severity[finding.severity]}</span>
          <div>
            <p>{finding.message}</p>
            <p className="quiet">{t.where({ place: finding.where })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
