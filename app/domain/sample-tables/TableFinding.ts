import type { Localised } from "~/schemas/language";
import type { FindingSeverity } from "~/schemas/sampleTable";
import type { TableCorrection } from "~/schemas/tableCorrection";
import type { GridRange } from "./SheetGrid";

/** A label and the Norwegian words proposed for it; null where there is no proposal. */
export interface LabelProposal {
  readonly label: string;
  readonly proposal: string | null;
}

/** What each finding has to tell, by its code. */
export interface FindingParams {
  "nothing-read": Record<string, never>;
  "header-missing": { readonly labels: readonly string[] };
  "categories-missing": { readonly variable: string };
  "unit-of-count-missing": Record<string, never>;
  "period-missing": Record<string, never>;
  "numbers-filled-in": { readonly count: number };
  "personal-number": { readonly count: number };
  "label-not-norwegian": { readonly labels: readonly LabelProposal[] };
  "formulas-present": { readonly count: number };
  "variable-not-in-sources": { readonly variable: string; readonly sources: readonly string[] };
  "too-many-cells": { readonly cells: number; readonly limit: number };
  "age-bands-overlap": { readonly first: string; readonly second: string };
  "age-bands-gap": { readonly first: string; readonly second: string };
  /** Two counties of which no division has both. */
  "counties-mixed": { readonly first: string; readonly second: string };
  /** The division of counties that the labels are from. */
  "geography-period": { readonly division: Localised; readonly period: string };
  "variable-unsure": { readonly labels: readonly string[]; readonly candidates: readonly Localised[] };
  "category-repeated": { readonly labels: readonly string[] };
  "comment-with-name": { readonly count: number };
  "links-present": { readonly count: number };
  /** Whole sheets, or rows and columns of one. */
  "hidden-cells": { readonly what: "sheet" | "cells" };
  "correction-not-fitting": { readonly kind: TableCorrection["kind"] };
}
export type FindingCode = keyof FindingParams;

/** Something that is missing or doubtful: a code, a place and what the message needs. Texts come later. */
export type TableFinding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: FindingSeverity;
    /** Null when it is about the whole file. */
    readonly sheet: string | null;
    readonly range: GridRange | null;
    readonly params: FindingParams[Code];
  };
}[FindingCode];
