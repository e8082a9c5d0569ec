/** What the pages about one's own records need without a network; computed from the build. */
export interface OfflinePlan {
  /** The version of the build, as its answers tell it. */
  build: string;
  /** Addresses of scripts, styles, typefaces and pictures. */
  files: readonly string[];
  /** The pages, below the address of the first one: "", "/brev" … */
  pages: readonly string[];
}
