import type { Database } from "../database";
import { createOwnApplicationQueries } from "./ownApplications";
import { createQueueQueries } from "./queue";
import { createUnitPartQueries } from "./unitParts";

/** Lists for pages; none folds events, none selects bytes. */
export function createQueries(db: Database) {
  return {
    queue: createQueueQueries(db),
    ownApplications: createOwnApplicationQueries(db),
    unitParts: createUnitPartQueries(db),
  };
}
export type Queries = ReturnType<typeof createQueries>;
