import type { DraftContent, DraftField, FieldValue } from "~/schemas/draft";

export interface DraftState {
  version: number;
  content: DraftContent;
  /** Field → the version that last changed it. */
  fieldVersions: Record<string, number>;
}

/** The same field changed in two places since `baseVersion`: both values, for the person to choose between. */
export interface FieldConflict {
  field: DraftField;
  saved: FieldValue;
  yours: FieldValue;
}

const same = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  JSON.stringify(a ?? "") === JSON.stringify(b ?? "") || (isEmpty(a) && isEmpty(b));
const isEmpty = (value: FieldValue | undefined) => value === undefined || value.length === 0;

/**
 * A draft with changes laid in. A field that was changed elsewhere since the page was loaded, to something else, is
 * not overwritten: it comes back as a conflict, and the other fields are saved all the same.
 * @param changes only what was changed on the page
 */
export function mergeDraft(
  state: DraftState,
  baseVersion: number,
  changes: DraftContent,
): { next: DraftState; conflicts: FieldConflict[] } {
  const conflicts: FieldConflict[] = [];
  const accepted: [DraftField, FieldValue][] = [];
  for (const [field, yours] of Object.entries(changes) as [DraftField, FieldValue][]) {
    const saved = state.content[field];
    if (same(saved, yours)) continue;
    if ((state.fieldVersions[field] ?? 0) > baseVersion) conflicts.push({ field, saved: saved ?? "", yours });
    else accepted.push([field, yours]);
  }
  if (accepted.length === 0) return { next: state, conflicts };
  const version = state.version + 1;
  return {
    next: {
      version,
      content: { ...state.content, ...Object.fromEntries(accepted) },
      fieldVersions: { ...state.fieldVersions, ...Object.fromEntries(accepted.map(([field]) => [field, version])) },
    },
    conflicts,
  };
}
