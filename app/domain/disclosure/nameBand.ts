import { nameAgeBand } from "../sample-tables/nameAgeBand";
import { oldestSlot } from "./ReferencePopulation";

/**
 * A band of ages as written in Norwegian tables: `0–17 år`, `42 år`, `80 år og eldre`.
 * @param to in whole years and included; from 100 on everybody older is meant
 */
export const nameBand = (from: number, to: number): string => nameAgeBand({ from, to: to >= oldestSlot ? null : to });
