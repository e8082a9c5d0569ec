import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Moves the focus to the field that the address names, else, on the way between steps, to the heading. */
export function useStepFocus(): void {
  const { pathname, hash, key } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    const field = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const target = field ?? (last.current === pathname ? null : document.querySelector<HTMLElement>("main h1"));
    last.current = pathname;
    target?.focus({ preventScroll: !field });
    field?.scrollIntoView({ block: "center" });
  }, [pathname, hash, key]);
}
