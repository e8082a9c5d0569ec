import { findVariable, type BuilderOptions } from "~/app/domain/sample-tables/builder/BuilderOptions";
import type { Language } from "~/schemas/language";
import type { ModelVariable } from "~/schemas/tableModel";

/** The catalogue's name in the reader's language, or the name that the applicant gave. */
export function variableName(variable: ModelVariable, options: BuilderOptions, language: Language): string {
  const known = findVariable(options, variable.id);
  return known && known.label.nb === variable.label ? known.label[language] : variable.label;
}
