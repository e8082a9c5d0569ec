/** What the service worker tells a page that asks. */
export interface PageStatus {
  /** The build whose pages and files it keeps, all of them. */
  build: string;
  /** The last try to reach the portal failed. */
  isAway: boolean;
}
