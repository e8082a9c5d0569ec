import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { Localised } from "~/schemas/language";
import { CostsLink } from "./CostsLink";

/** From a case to its costs: a caseworker's one page, or one for each part of the unit's own. */
export function CaseCostsLinks(props: {
  applicationId: string;
  audience: "caseworker" | "unit";
  parts: { unitId: string; unitName: Localised }[];
}) {
  const { applicationId, audience, parts } = props;
  const language = useLanguage();
  const to = paths(language);
  if (audience === "caseworker") return <CostsLink to={to.caseCosts(applicationId)} />;
  return (
    <>
      {parts.map(({ unitId, unitName }) => (
        <CostsLink key={unitId} to={to.partCosts(applicationId, unitId)} of={unitName[language]} />
      ))}
    </>
  );
}
