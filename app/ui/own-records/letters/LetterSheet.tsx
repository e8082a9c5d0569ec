import { keepSections } from "~/app/domain/own-records/keepSections";
import type { RecordLetter } from "~/app/domain/own-records/RecordLetter";

interface Props {
  letter: RecordLetter;
  /** The level of the letter's own heading. */
  level: 1 | 2 | 3 | 4;
  /** What the room for a signature is called, in the language of the page. */
  signatureLabel: string;
}

/** A letter as it will be on paper, in its own language. */
export function LetterSheet({ letter, level, signatureLabel }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="letter-sheet" lang={letter.language}>
      <address>
        <Lines texts={letter.sender} />
      </address>
      <address>
        <Lines texts={letter.recipient} />
      </address>
      <p>{letter.date}</p>
      <Heading>{letter.subject}</Heading>
      {letter.blocks.map((block, at) =>
        block.kind === "text" ? (
          <p key={at}>{keepSections(block.text)}</p>
        ) : (
          <ul key={at}>
            {block.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        ),
      )}
      {letter.numberLine ? (
        <p className="letter-sheet__number">
          {letter.numberLine} <span className="letter-sheet__blank" />
        </p>
      ) : null}
      <p>{letter.closing}</p>
      <div className="letter-sheet__signature" role="img" aria-label={signatureLabel} />
      <p>{letter.signature}</p>
    </article>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  return texts.map((text, at) => (
    <span key={at} className="letter-sheet__line">
      {text}
    </span>
  ));
}
