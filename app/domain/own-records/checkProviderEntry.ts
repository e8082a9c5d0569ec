import { findPersonalNumbers } from "../sample-tables/findPersonalNumbers";
import type { ProviderEntry } from "./ProviderEntry";

export interface EntryError {
  field: "name" | "address" | "town" | "email" | "period" | "scope";
  code: "name-missing" | "email-invalid" | "personal-number";
}

const typedFields = ["name", "address", "town", "email", "period", "scope"] as const;

/**
 * What to put right before an entry is kept. Only the name is needed. A personal number is never kept with a place: it
 * would stand in letters that may go by mail.
 * @returns in the order of the form; empty: it can be kept
 */
export function checkProviderEntry(entry: ProviderEntry): EntryError[] {
  const errors: EntryError[] = [];
  for (const field of typedFields) {
    if (field === "name" && entry.name.trim() === "") errors.push({ field, code: "name-missing" });
    else if (findPersonalNumbers(entry[field]).length > 0) errors.push({ field, code: "personal-number" });
    else if (field === "email" && entry.email.trim() !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.email.trim()))
      errors.push({ field, code: "email-invalid" });
  }
  return errors;
}
