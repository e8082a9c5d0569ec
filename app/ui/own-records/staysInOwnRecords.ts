const isOwnRecords = ({ pathname }: URL) => /^\/[^/]+\/innsyn(\/|$)/.test(pathname);

/**
 * Whether a move goes from one page about one's own records to another in the same language. Then the server is asked
 * nothing: it need not know where somebody is, or be there.
 */
export const staysInOwnRecords = ({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) =>
  isOwnRecords(currentUrl) &&
  isOwnRecords(nextUrl) &&
  currentUrl.pathname.split("/")[1] === nextUrl.pathname.split("/")[1];
