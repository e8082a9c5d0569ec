import type { DraftContent, DraftField } from "~/schemas/draft";

/** A field's text without space around it; empty when it was never filled in. */
export function text(content: DraftContent, field: DraftField): string {
  const value = content[field];
  return typeof value === "string" ? value.trim() : "";
}

/** A field's list; empty when it was never filled in. */
export function list(content: DraftContent, field: DraftField): string[] {
  const value = content[field];
  return Array.isArray(value) ? value : [];
}

/** Ids of the sources chosen. */
export const chosenSources = (content: DraftContent): string[] => list(content, "sources");

/** The separate tables are the rule; linkage is chosen, and needs several sources. */
export function wantsLinkage(content: DraftContent): boolean {
  return text(content, "linkage") === "linked" && chosenSources(content).length > 1;
}
