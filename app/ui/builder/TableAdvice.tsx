import type { ModelAdvice } from "~/app/domain/sample-tables/builder/judgeModel";
import type { BuilderTexts } from "~/app/i18n/nb/builder";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

/** What to see to before the table is sent, each with what to do. */
export function TableAdvice({ tableId, advice }: { tableId: string; advice: readonly ModelAdvice[] }) {
  const t = useTableTexts().advice;
  return (
    <section className="card" aria-labelledby="for-du-sender">
      <h2 id="for-du-sender">{t.heading}</h2>
      {advice.length === 0 ? <p>{t.none}</p> : null}
      {advice.length > 0 ? (
        <ul>
          {advice.map((one, at) => (
            <li key={at}>
              {adviceText(one, t)} <Proposal tableId={tableId} advice={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Proposal({ tableId, advice }: { tableId: string; advice: ModelAdvice }) {
  const t = useTableTexts().advice;
  if (advice.code !== "label-english" || advice.proposal === null) return null;
  const { place, proposal } = advice;
  const where = { table: tableId, key: place.key, label: proposal };
  return (
    <CommandButton
      command={
        place.at === null ? { type: "set-variable", ...where } : { type: "rename-category", ...where, at: place.at }
      }
    >
      {t.useProposal({ proposal })}
    </CommandButton>
  );
}

export function adviceText(advice: ModelAdvice, t: BuilderTexts["advice"]): string {
  switch (advice.code) {
    case "no-categories":
    case "not-in-sources":
      return t[advice.code](advice);
    case "repeated-category":
      return t[advice.code](advice);
    case "too-many-cells":
      return t[advice.code](advice);
    case "ages-overlap":
    case "ages-gap":
      return t[advice.code](advice);
    case "counties-2024-before":
      return t[advice.code](advice);
    case "counties-2020-outside":
      return t[advice.code]();
    case "label-english":
      return advice.proposal === null
        ? t["label-english"](advice)
        : t["label-proposal"]({ label: advice.label, proposal: advice.proposal });
    default:
      return t[advice.code];
  }
}
