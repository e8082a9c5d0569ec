import type { LifecycleProblem } from "~/app/domain/applications/decide";
import type { CaseworkError } from "~/schemas/casework";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { PostponeManySearch } from "~/schemas/postponement";

/** What became of one part. */
export interface PostponeResult {
  applicationId: string;
  unitId: string;
  reference: string;
  likelyOn: PlainDate;
  outcome: { code: "done" | "changed-meanwhile" | "gone" | "failed" } | { code: "refused"; reason: LifecycleProblem };
}

export interface PostponeManyProps {
  page: {
    audience: "caseworker" | "unit";
    asked: PostponeManySearch;
    closures: { id: string; name: string; from: PlainDate; until: PlainDate }[];
    period: { from: PlainDate; until: PlainDate } | null;
    isCut: boolean;
    parts: {
      applicationId: string;
      reference: string;
      title: string;
      unitId: string;
      unit: string;
      dueOn: PlainDate;
      likelyOn: PlainDate;
      postponedUntil: PlainDate | null;
      /** As the form names it. */
      value: string;
    }[];
  };
  reply:
    | {
        step: "edit" | "review";
        typed: { reasonCode: string; reason: string; parts: string[] };
        errors: { field: string; code: CaseworkError }[];
        letter: { subject: string; body: string; language: Language } | null;
        results: PostponeResult[] | null;
      }
    | undefined;
}
