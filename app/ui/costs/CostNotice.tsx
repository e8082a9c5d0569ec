import { useEffect, useRef } from "react";

/** Why something was not done, or what happened instead. It takes the focus when it comes. */
export function CostNotice({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [text]);
  return (
    <div className="card card--look" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{text}</strong>
      </p>
    </div>
  );
}
