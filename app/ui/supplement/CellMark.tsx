import { useTexts } from "~/app/i18n/useTexts";

/** The numbers of the questions about a cell, in the cell: told by a sign and a word, never by colour alone. */
export function CellMark({ numbers }: { numbers: readonly number[] }) {
  const t = useTexts().supplement;
  if (numbers.length === 0) return null;
  return (
    <span className="cell-mark">
      <span aria-hidden="true">{numbers.join(", ")}</span>
      <span className="visually-hidden"> ({t.mark({ numbers: numbers.join(", ") })})</span>
    </span>
  );
}

/** Numbers of questions by the cell that they are about; for one sheet. */
export type CellMarks = Readonly<Record<string, readonly number[]>>;
