import { Link } from "@remix-run/react";
import type { Shortcoming } from "~/app/domain/applications/listShortcomings";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "../Field";

/** What is missing or doubtful, each a link to its field. */
export function ShortcomingList(props: {
  draftId: string;
  items: readonly Shortcoming[];
  sources: readonly { id: string; abbreviation: string }[];
}) {
  const { draftId, items, sources } = props;
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.abbreviation ?? id;
  const texts = useTexts();
  const t = texts.apply;
  const to = paths(useLanguage());
  const hrefOf = ({ field, step }: Shortcoming) => {
    const [family, table] = field.split(".");
    if (family === "tableModel" && table) return to.draftTable(draftId, table);
    return `${to.draftStep(draftId, step)}#${field === "tables" ? "tabeller" : fieldId(field)}`;
  };
  return (
    <ul className="shortcomings">
      {items.map((one) => (
        <li key={`${one.field}-${one.code}-${one.sourceId ?? ""}`}>
          <Link to={hrefOf(one)}>
            {t.shortcomings[one.code]}
            {one.sourceId ? ` (${nameOf(one.sourceId)})` : ""}
          </Link>{" "}
          <span className="quiet">
            {t.layout.step[one.step]} ·{" "}
            {fieldLabel(one.field.startsWith("purposeFit.") ? "purposeFit" : one.field, texts.fields)}
          </span>
        </li>
      ))}
    </ul>
  );
}
