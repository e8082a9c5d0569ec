import { useEffect, useRef, type ReactNode } from "react";

/** Says that what was written has been sent. It takes the focus, so that it is read aloud. */
export function SentNotice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <p className="card" role="status" tabIndex={-1} ref={box}>
      {children}
    </p>
  );
}
