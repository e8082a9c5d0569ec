import type { Localised } from "~/schemas/language";

/** A code list as the builder needs it. */
export interface BuilderList {
  readonly id: string;
  readonly label: Localised;
  /** The coarser list that the codes' parents are in. */
  readonly parentList: string | null;
  readonly codes: readonly BuilderCode[];
}

export interface BuilderCode {
  readonly code: string;
  readonly label: Localised;
  readonly parent: string | null;
  /** Of a chapter of ICD-10: its codes, such as "A00-B99". */
  readonly range?: string;
}

/** A variable that a table can be built on. */
export interface BuilderVariable {
  readonly id: string;
  readonly label: Localised;
  /** Lists that its values can come from, the usual one first. */
  readonly codeLists: readonly string[];
  readonly pattern: "year" | "icd10" | "atc" | "number" | null;
  readonly note: Localised | null;
}

/** What the chosen sources' tables can be made of; plain data, as the page gets it. */
export interface BuilderOptions {
  readonly variables: readonly BuilderVariable[];
  /** Every list that one of the variables uses, and the coarser ones above them. */
  readonly lists: readonly BuilderList[];
  readonly units: readonly { readonly id: string; readonly label: Localised; readonly isPerson: boolean }[];
}

export const findList = (options: BuilderOptions, id: string | null): BuilderList | undefined =>
  id === null ? undefined : options.lists.find((list) => list.id === id);

export const findVariable = (options: BuilderOptions, id: string | null): BuilderVariable | undefined =>
  id === null ? undefined : options.variables.find((variable) => variable.id === id);
