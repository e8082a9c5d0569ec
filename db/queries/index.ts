import type { Database } from "../database";
import { createAccessLogQueries } from "./accessLog";
import { createCaseFileQueries } from "./caseFile";
import { createFeedDateQueries } from "./feedDates";
import { createOwnApplicationQueries } from "./ownApplications";
import { createOwnDataQueries } from "./ownData";
import { createPostponableQueries } from "./postponable";
import { createQueueQueries } from "./queue";
import { createSimilarCaseQuery } from "./similarCases";
import { createRecordHeadQueries } from "./recordHeads";
import { createUnitPartQueries } from "./unitParts";

/** Lists for pages; none folds events, none selects bytes. */
export function createQueries(db: Database) {
  return {
    accessLog: createAccessLogQueries(db),
    caseFile: createCaseFileQueries(db),
    queue: createQueueQueries(db),
    ownApplications: createOwnApplicationQueries(db),
    ownData: createOwnDataQueries(db),
    similarCases: createSimilarCaseQuery(db),
    recordHeads: createRecordHeadQueries(db),
    unitParts: createUnitPartQueries(db),
    postponable: createPostponableQueries(db),
    feedDates: createFeedDateQueries(db),
  };
}
export type Queries = ReturnType<typeof createQueries>;
