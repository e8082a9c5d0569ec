import type { AppliedThreshold } from "~/schemas/smallCells";
import type { DisclosureCatalogue } from "./coverTable";
import type { SmallRule } from "./SmallRule";

/** Stands in where a table names no source: in most cases counts under three are small. */
const general = {
  below: 3,
  from: null,
  source:
    "Helsedataservice, «Begreper» for aggregerte data. https://helsedata-test.qa.nhn.no/no/soknadshjelp-aggregerte-opplysninger/begreper/",
};

/**
 * The strictest threshold (terskel for små tall) of a table's sources, and what they say of zeros.
 * @param sourceIds unknown ids count for nothing
 */
export function chooseThreshold(
  catalogue: Pick<DisclosureCatalogue, "sources">,
  sourceIds: readonly string[],
): AppliedThreshold {
  const sources = catalogue.sources.filter((source) => sourceIds.includes(source.id));
  const zeros =
    sources.map(({ threshold }) => threshold.zeros).find((policy) => policy?.policy === "small") ??
    // "Published" only where every source is known to publish them.
    (sources.length > 0 && sources.every(({ threshold }) => threshold.zeros !== null)
      ? (sources[0]?.threshold.zeros ?? null)
      : null);
  const below = Math.max(0, ...sources.map(({ threshold }) => threshold.below));
  const strictest = sources.filter(({ threshold }) => threshold.below === below);
  const first = strictest[0];
  if (!first) return { ...general, sourceIds: [], zeros };
  const { from, source } = first.threshold;
  return { below, from, source, sourceIds: strictest.map(({ id }) => id), zeros };
}

export function smallRuleOf(threshold: AppliedThreshold): SmallRule {
  return { below: threshold.below, zerosSmall: threshold.zeros?.policy === "small" };
}
