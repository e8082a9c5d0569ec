import { Link } from "@remix-run/react";
import type { Shortcoming } from "~/app/domain/applications/listShortcomings";
import { fieldLabel } from "~/app/i18n/fieldLabel";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "../Field";

/** What is missing or doubtful, each a link to its field. */
export function ShortcomingList({ draftId, items }: { draftId: string; items: readonly Shortcoming[] }) {
  const texts = useTexts();
  const t = texts.apply;
  const to = paths(useLanguage());
  return (
    <ul className="shortcomings">
      {items.map((one) => (
        <li key={`${one.field}-${one.code}-${one.sourceId ?? ""}`}>
          <Link to={`${to.draftStep(draftId, one.step)}#${fieldId(one.field)}`}>
            {t.shortcomings[one.code]}
            {one.sourceId ? ` (${one.sourceId.toUpperCase()})` : ""}
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
