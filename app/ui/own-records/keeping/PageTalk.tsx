import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";

interface FieldError {
  field: string | null;
  message: string;
}

interface Talk {
  erring: { form: string; errors: FieldError[] } | null;
  setErring: (erring: Talk["erring"]) => void;
  announce: (message: string) => void;
}

const context = createContext<Talk | null>(null);

function useTalk(): Talk {
  const talk = useContext(context);
  if (!talk) throw new Error("the forms of the folder stand inside PageTalk");
  return talk;
}

/**
 * What a page with several forms says: the errors of the form that was tried last, and that something is done. The form
 * may be gone by then, so the message stands first on the page and takes the focus.
 */
export function PageTalk({ children }: { children: ReactNode }) {
  const [erring, setErring] = useState<Talk["erring"]>(null);
  const [said, setSaid] = useState({ message: "", count: 0 });
  const line = useRef<HTMLParagraphElement>(null);
  const announce = useCallback((message: string) => {
    setErring(null);
    setSaid(({ count }) => ({ message, count: count + 1 }));
  }, []);
  useEffect(() => {
    if (said.count > 0) line.current?.focus();
  }, [said]);
  const talk = useMemo(() => ({ erring, setErring, announce }), [erring, announce]);
  return (
    <context.Provider value={talk}>
      <p role="status" tabIndex={-1} ref={line} className={said.message ? "card record-said" : "visually-hidden"}>
        {said.message}
      </p>
      {children}
    </context.Provider>
  );
}

export const useAnnounce = () => useTalk().announce;

/** The errors of one form of the page, while it is the one that was tried last. */
export function useFormErrors(form: string): [FieldError[], (errors: FieldError[]) => void] {
  const { erring, setErring } = useTalk();
  const set = useCallback(
    (errors: FieldError[]) => setErring(errors.length ? { form, errors } : null),
    [form, setErring],
  );
  return [erring?.form === form ? erring.errors : [], set];
}
