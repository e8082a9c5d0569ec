import { useEffect, useRef, type ReactNode } from "react";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { changeProblem, type ShownChangeProblem } from "./changeProblem";

/**
 * Tells that a change was not made and why. It takes the focus when it comes.
 * @param children a link to the case as it is now
 */
export function ChangeProblemMessage({
  problem,
  reader,
  keepsWords,
  children,
}: {
  problem: ShownChangeProblem;
  reader?: string | null;
  /** True where the page holds something the person wrote, which is still there. */
  keepsWords?: boolean;
  children?: ReactNode;
}) {
  const t = useTexts().status.problems;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div className="card card--look" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{changeProblem(problem, t, language, reader ?? null)}</strong>
        {keepsWords ? ` ${t.nothingLost}` : null}
      </p>
      {children}
    </div>
  );
}
