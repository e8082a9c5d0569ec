import type { DraftContent } from "~/schemas/draft";
import { chosenSources, text } from "../applications/draftValues";
import type { CostFacts } from "./Invoice";

/** Up to master's: what Helsedataservice's page on prices names. */
const thesisLevels = ["bachelor", "master"];

/**
 * What an application says that its price depends on. It is a thesis only where the application says so clearly: a
 * student, and the level of the thesis.
 */
export function costFacts(content: DraftContent, waiver = false): CostFacts {
  const thesis = text(content, "student") === "yes" && thesisLevels.includes(text(content, "studentLevel"));
  return { sources: chosenSources(content).length, thesis, waiver };
}
