import type { Localised } from "~/schemas/language";
import type { ModelVariable, TableCategory } from "~/schemas/tableModel";
import { atcLevelLengths, countyOfMunicipality, icd10Category, isAtcCode, isInCodeRange } from "../codeHierarchy";
import { icd10BlockOf } from "./icd10Blocks";
import { findList, findVariable, type BuilderList, type BuilderOptions } from "./BuilderOptions";

/** A coarser level that a variable's categories can be put together to. */
export interface GroupLevel {
  readonly id: string;
  readonly label: Localised;
}

/** What a category becomes at a coarser level. */
interface Parent {
  readonly id: string;
  readonly label: string;
}

type Climb = (code: string) => Parent | null;

/** The levels above a variable: county to health region, ICD-10 code to block to chapter, ATC, municipality to county. */
export function groupLevels(variable: ModelVariable, options: BuilderOptions): GroupLevel[] {
  return listClimbs(variable, options)
    .filter(({ climb }) => variable.categories.some(({ codes }) => codes.some((code) => climb(code) !== null)))
    .map(({ id, label }) => ({ id, label }));
}

/**
 * Puts categories together to a coarser level; a category that has no place there stays as it is.
 * @returns null when nothing changes, or the variable has no such level
 */
export function groupByLevel(variable: ModelVariable, levelId: string, options: BuilderOptions): ModelVariable | null {
  const level = listClimbs(variable, options).find(({ id }) => id === levelId);
  if (!level) return null;
  const groups = new Map<string, { label: string; codes: string[] }>();
  for (const category of variable.categories) {
    const parent = parentOf(category, level.climb);
    const id = parent ? `up:${parent.id}` : `own:${category.label}`;
    const group = groups.get(id);
    if (group) group.codes.push(...category.codes);
    else groups.set(id, { label: parent?.label ?? category.label, codes: [...category.codes] });
  }
  const categories = [...groups.values()].map(({ label, codes }) => ({ label, codes: [...new Set(codes)] }));
  const same = categories.length === variable.categories.length;
  return same && categories.every((one, at) => one.label === variable.categories[at]?.label)
    ? null
    : { ...variable, categories };
}

function parentOf(category: TableCategory, climb: Climb): Parent | null {
  const [first, ...rest] = category.codes.map(climb);
  return first && rest.every((one) => one?.id === first.id) ? first : null;
}

interface LevelClimb extends GroupLevel {
  readonly climb: Climb;
}

function listClimbs(variable: ModelVariable, options: BuilderOptions): LevelClimb[] {
  const known = findVariable(options, variable.id);
  const list = findList(options, variable.codeList);
  const climbs: LevelClimb[] = [];
  const parents = findList(options, list?.parentList ?? null);
  if (list && parents) climbs.push(upTheList(list, parents));
  const chapters = findList(options, "icd10-chapters");
  if (known?.pattern === "icd10" && list?.id !== "icd10-chapters") climbs.push(...icd10Climbs(chapters));
  if (known?.pattern === "atc") climbs.push(...atcClimbs(findList(options, "atc-level-1")));
  const counties = findList(options, "county-2024");
  if (known?.id === "municipality" && counties) {
    const toCounty = municipalityClimb(counties);
    const regions = findList(options, counties.parentList);
    climbs.push(toCounty, ...(regions ? [through(toCounty, upTheList(counties, regions))] : []));
  }
  return climbs;
}

function upTheList(list: BuilderList, parents: BuilderList): LevelClimb {
  return {
    id: parents.id,
    label: parents.label,
    climb: (code) => {
      const parent = list.codes.find((one) => one.code === code)?.parent;
      const found = parents.codes.find((one) => one.code === parent);
      return found ? { id: found.code, label: found.label.nb } : null;
    },
  };
}

/** A level two steps up. */
const through = (first: LevelClimb, second: LevelClimb): LevelClimb => ({
  ...second,
  climb: (code) => {
    const parent = first.climb(code);
    return parent && second.climb(parent.id);
  },
});

function municipalityClimb(counties: BuilderList): LevelClimb {
  return {
    id: counties.id,
    label: counties.label,
    climb: (code) => {
      const number = countyOfMunicipality(code);
      const county = counties.codes.find((one) => one.code === number);
      return county ? { id: county.code, label: county.label.nb } : null;
    },
  };
}

function icd10Climbs(chapters: BuilderList | undefined): LevelClimb[] {
  const category: LevelClimb = {
    id: "icd10-category",
    label: { nb: "Tretegnskode", nn: "Treteiknskode", en: "Three-character code" },
    climb: (code) => {
      const three = icd10Category(code);
      return three === null ? null : { id: three, label: three };
    },
  };
  const block: LevelClimb = {
    id: "icd10-block",
    label: { nb: "ICD-10-blokk", nn: "ICD-10-blokk", en: "Block of ICD-10" },
    climb: (code) => {
      const three = icd10Category(code);
      const range = three === null ? null : icd10BlockOf(three);
      return range === null ? null : { id: range, label: range };
    },
  };
  if (!chapters) return [category, block];
  const chapter: LevelClimb = {
    id: chapters.id,
    label: { nb: "ICD-10-kapittel", nn: "ICD-10-kapittel", en: "Chapter of ICD-10" },
    climb: (code) => {
      const three = icd10Category(code);
      const found = chapters.codes.find(({ range }) => three !== null && range && isInCodeRange(three, range));
      return found ? { id: found.code, label: `${found.range?.replace("-", "–")} ${found.label.nb}` } : null;
    },
  };
  return [category, block, chapter];
}

function atcClimbs(mainGroups: BuilderList | undefined): LevelClimb[] {
  return [...atcLevelLengths].reverse().map((length, at) => {
    const level = atcLevelLengths.length - at;
    const label = { nb: `ATC, nivå ${level}`, nn: `ATC, nivå ${level}`, en: `ATC, level ${level}` };
    return {
      id: `atc-${level}`,
      label,
      climb: (code): Parent | null => {
        if (!isAtcCode(code) || code.length < length) return null;
        const part = code.slice(0, length);
        const name = length === 1 ? mainGroups?.codes.find((one) => one.code === part)?.label.nb : undefined;
        return { id: part, label: name ? `${part} ${name}` : part };
      },
    };
  });
}
