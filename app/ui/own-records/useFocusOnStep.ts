import { useEffect, useRef } from "react";

/**
 * Moves the focus to what heads a step when somebody goes on to it: no page is loaded, so nothing else tells those who
 * hear the pages, and the link that had the focus is gone.
 * @param pathname of the step; the first that is seen is a page that was loaded, and is left alone
 */
export function useFocusOnStep(pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const heading = document.querySelector<HTMLElement>("#innhold h1");
    heading?.setAttribute("tabindex", "-1");
    // Where the page stands is decided by whether one went on or back.
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}
