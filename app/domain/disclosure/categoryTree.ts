import type { Catalogue } from "~/schemas/catalogue";
import type { ModelVariable, TableCategory } from "~/schemas/tableModel";
import {
  atcLevelLengths,
  countyOfMunicipality,
  icd10Category,
  isAtcCode,
  isInCodeRange,
} from "../sample-tables/codeHierarchy";
import type { TreeNode } from "./regrouping/RegroupProblem";

type CodeLists = Pick<Catalogue, "codeLists">;

/** A branch of categories that may be merged, with the name of the narrowest that holds them; null where none does. */
export interface CategoryNode extends TreeNode {
  readonly label: string | null;
  readonly children: readonly CategoryNode[];
}

/** Something coarser that a category belongs to. */
interface Ancestor {
  readonly key: string;
  readonly label: string;
}

/**
 * The tree that a variable's categories can be merged along: municipality → county → health region, ICD-10 code →
 * three characters → chapter, ATC by its levels; anything else has only the whole above it.
 * @param kept indices of the categories to take; the tree's positions count along this list
 */
export function categoryTree(variable: ModelVariable, kept: readonly number[], catalogue: CodeLists): CategoryNode {
  const paths = kept.map((index) => pathOf(variable, variable.categories[index], catalogue));
  return grow(
    null,
    kept.map((_, position) => position),
    paths,
    0,
  );
}

function grow(
  label: string | null,
  members: readonly number[],
  paths: readonly (readonly Ancestor[])[],
  depth: number,
): CategoryNode {
  if (members.length === 1) return { label, members, children: [] };
  const branches = new Map<string, { label: string | null; members: number[] }>();
  for (const member of members) {
    const ancestor = paths[member]?.[depth];
    const key = ancestor?.key ?? `alone ${member}`;
    const branch = branches.get(key) ?? { label: ancestor?.label ?? null, members: [] };
    branch.members.push(member);
    branches.set(key, branch);
  }
  const [only, ...others] = branches.values();
  // A branch that holds all is the same group as its parent, and says more closely what it is.
  if (only && others.length === 0) return grow(only.label ?? label, members, paths, depth + 1);
  return {
    label,
    members,
    children: [...branches.values()].map((branch) => grow(branch.label, branch.members, paths, depth + 1)),
  };
}

/** From the coarsest in; what all codes of a category share. */
function pathOf(variable: ModelVariable, category: TableCategory | undefined, catalogue: CodeLists): Ancestor[] {
  const [first, ...others] = (category?.codes ?? []).map((code) => ancestorsOf(variable, code, catalogue));
  if (!first) return [];
  const differs = first.findIndex((ancestor, depth) => others.some((path) => path[depth]?.key !== ancestor.key));
  return differs < 0 ? first : first.slice(0, differs);
}

function ancestorsOf(variable: ModelVariable, code: string, catalogue: CodeLists): Ancestor[] {
  switch (variable.id) {
    case "county":
      return regionOfCounty(code, catalogue);
    case "municipality": {
      const county = countyOfMunicipality(code);
      if (county === null) return [];
      const label = findCode("county-2024", county, catalogue) ?? findCode("county-2020", county, catalogue);
      if (!label) return [];
      return [...regionOfCounty(county, catalogue), { key: county, label: label.label.nb }];
    }
    case "atc-code":
      return atcLevels(code, catalogue);
    case "diagnosis":
    case "icd10-code":
    case "cause-of-death":
      return icd10Levels(code, catalogue);
    default:
      return [];
  }
}

function findCode(list: string, code: string, catalogue: CodeLists) {
  return catalogue.codeLists.find(({ id }) => id === list)?.codes.find((one) => one.code === code) ?? null;
}

function regionOfCounty(county: string, catalogue: CodeLists): Ancestor[] {
  const found = findCode("county-2024", county, catalogue) ?? findCode("county-2020", county, catalogue);
  const region = found?.parent ? findCode("health-region", found.parent, catalogue) : null;
  return region ? [{ key: `region ${region.code}`, label: region.label.nb }] : [];
}

function atcLevels(code: string, catalogue: CodeLists): Ancestor[] {
  if (!isAtcCode(code)) return [];
  return atcLevelLengths
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .map((key) => ({ key, label: findCode("atc-level-1", key, catalogue)?.label.nb ?? key }));
}

function icd10Levels(code: string, catalogue: CodeLists): Ancestor[] {
  const three = icd10Category(code);
  if (three === null) return [];
  const chapters = catalogue.codeLists.find(({ id }) => id === "icd10-chapters")?.codes ?? [];
  const chapter = chapters.find(({ spellings }) => spellings.some((range) => isInCodeRange(three, range)));
  return [
    ...(chapter ? [{ key: `chapter ${chapter.code}`, label: chapter.label.nb }] : []),
    ...(code === three ? [] : [{ key: three, label: three }]),
  ];
}
