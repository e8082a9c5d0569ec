import type { PostponementReason } from "~/schemas/postponement";

/** As they stand on the page; apart from the schema, which is checked on the server only. */
export const postponementReasonsInOrder: readonly PostponementReason[] = [
  "capacity",
  "data-quality",
  "complex-linkage",
  "awaiting-clarification",
  "closure",
  "technical",
  "other",
];
