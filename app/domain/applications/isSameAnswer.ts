import type { DraftContent, DraftField } from "~/schemas/draft";

/** Whether a field says the same in two versions of an application; one that was never filled in is like an empty one. */
export function isSameAnswer(field: DraftField, one: DraftContent, other: DraftContent): boolean {
  const said = (content: DraftContent) => {
    const value = content[field];
    return value?.length ? JSON.stringify(value) : "";
  };
  return said(one) === said(other);
}
