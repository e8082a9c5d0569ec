import { useTexts } from "~/app/i18n/useTexts";
import type { Citation } from "./readCitations";

/** The places a fact was read, as links; "not known" where none is named. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  const { shell } = useTexts();
  if (citations.length === 0) return <p>{shell.notKnown}</p>;
  return (
    <ul className="citations">
      {citations.map((citation) => (
        <li key={JSON.stringify(citation)}>
          <CitationLink citation={citation} />
        </li>
      ))}
    </ul>
  );
}

/** The same in a line of running text. */
export function CitationLine({ citations }: { citations: readonly Citation[] }) {
  const { shell } = useTexts();
  if (citations.length === 0) return <>{shell.notKnown}</>;
  return (
    <>
      {citations.map((citation, index) => (
        <span key={JSON.stringify(citation)}>
          {index > 0 ? ", " : ""}
          <CitationLink citation={citation} />
        </span>
      ))}
    </>
  );
}

function CitationLink({ citation }: { citation: Citation }) {
  const t = useTexts().catalogue.source.citations;
  switch (citation.kind) {
    case "act": {
      const words = [t.act[citation.act], citation.number, citation.paragraphs].filter((word) => word !== "");
      return (
        <a className="citation" href={citation.url}>
          {words.join(" ")}
        </a>
      );
    }
    case "address":
      return <a href={citation.url}>{readable(citation.url)}</a>;
    case "statistics-norway":
      return <a href="https://www.ssb.no">{t.statisticsNorway}</a>;
    case "unconfirmed":
      return <>{t.unconfirmed}</>;
  }
}

const readable = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
