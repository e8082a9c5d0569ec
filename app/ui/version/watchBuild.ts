import { buildHeader } from "~/schemas/buildHeader";
import { keepTyped, noteFirstValue } from "./typedText";
import { rememberTarget } from "./target";

type Router = typeof window.__remixRouter;

const never = () => new Promise<never>(() => {});
const isPageData = (address: string) => new URL(address, location.href).pathname.endsWith(".data");

/**
 * Sees to it that a tab from before a deploy comes over to the new build with the next click, and that what was typed
 * comes along. An answer of another build tells: from then on links and forms load pages whole, as without a script,
 * and a move that is under way goes to its target whole. Called once, before the page comes alive.
 * @returns loads a page whole, for a script that is gone; false where that was tried a moment ago and didn't help
 */
export function watchBuild(): { loadWhole(address: string): boolean } {
  const ownBuild = window.__remixManifest.version;
  const router = (): Router | undefined => window.__remixRouter;
  let isOld = false;
  let isLeaving = false;
  /** The form that was sent last, and whether the browser sends it itself. */
  let sent: HTMLFormElement | null = null;
  let isSentByBrowser = false;

  function loadWhole(address: string): boolean {
    if (isLeaving) return true;
    if (!rememberTarget(address)) return false;
    isLeaving = true;
    if (address === location.href) location.reload();
    else location.assign(address);
    return true;
  }

  const askServer = window.fetch;
  window.fetch = async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    // What Remix was about to send.
    if (isSentByBrowser && isPageData(address)) return never();
    const answer = await askServer(asked, init);
    const build = answer.headers.get(buildHeader);
    if (build === null || build === ownBuild) return answer;
    isOld = true;
    const target = targetOf(router());
    return target && isPageData(address) && loadWhole(target) ? never() : answer;
  };

  window.addEventListener("vite:preloadError", () => void loadWhole(location.href));
  // At the window, before React: it never learns of a click that the browser follows itself.
  window.addEventListener(
    "click",
    (event) => {
      if (isOld && isPlainLink(event)) event.stopPropagation();
    },
    true,
  );
  window.addEventListener(
    "submit",
    (event) => {
      sent = event.target instanceof HTMLFormElement ? event.target : null;
      isSentByBrowser = false;
    },
    true,
  );
  // At the window, after React: the page's own checks have let the form go, and Remix has begun to send it.
  window.addEventListener("submit", (event) => {
    if (!isOld || !sent || router()?.state.navigation.state !== "submitting") return;
    isSentByBrowser = true;
    sendByBrowser(sent, event.submitter);
  });
  window.addEventListener("input", (event) => noteFirstValue(event.target));
  window.addEventListener("focusin", (event) => noteFirstValue(event.target));
  window.addEventListener("pagehide", () => {
    const navigation = router()?.state.navigation;
    const isMoving = navigation !== undefined && navigation.state !== "idle";
    // A move that ends in a new page was broken off: its script is gone, and Remix loads the page before anew.
    if (isMoving && !isLeaving) rememberTarget(hrefOf(navigation.location));
    const isOnItsWay = isSentByBrowser || navigation?.formMethod === "POST";
    if (isOld || isMoving || isLeaving) keepTyped(isOnItsWay ? sent : null);
  });
  return { loadWhole };
}

/** Sends a form as the browser does without a script, whose button says what is to be done and may say where. */
function sendByBrowser(form: HTMLFormElement, button: HTMLElement | null): void {
  if (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) {
    const { name, value } = button;
    const hidden = Object.assign(document.createElement("input"), { type: "hidden", name, value });
    if (name) form.append(hidden);
    if (button.hasAttribute("formaction")) form.action = button.formAction;
  }
  // A field may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
}

/** Where a move under way leads; null for the page on which a form was sent and answered. */
function targetOf(router: Router | undefined): string | null {
  const navigation = router?.state.navigation;
  if (navigation?.state !== "loading") return null;
  const { formMethod, formAction } = navigation;
  const isAnswered = formMethod === "POST" && formAction !== undefined;
  const sentTo = isAnswered ? new URL(formAction, location.href).pathname : null;
  return navigation.location.pathname === sentTo ? null : hrefOf(navigation.location);
}

const hrefOf = (to: { pathname: string; search: string; hash: string }) =>
  new URL(`${to.pathname}${to.search}${to.hash}`, location.href).href;

/** Whether a click follows a link to another page of the portal in this tab. */
function isPlainLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target || link.download)
    return false;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return link.pathname !== location.pathname || link.search !== location.search || !link.hash;
}
