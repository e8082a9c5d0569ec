import type { TableModel } from "~/schemas/tableModel";
import { TablePreview } from "../builder/TablePreview";
import { useDecisionTexts } from "./decisionTexts";

/** A table as it was asked for beside the one that is proposed; under one another on a phone. */
export function TwoTables({ asked, proposed }: { asked: TableModel | null; proposed: TableModel }) {
  const t = useDecisionTexts().regroup;
  return (
    <div className="two-tables">
      {asked ? (
        <section className="stack stack--tight" aria-labelledby="sokt">
          <h2 id="sokt">{t.before}</h2>
          <TablePreview model={asked} />
        </section>
      ) : null}
      <section className="stack stack--tight" aria-labelledby="foreslatt">
        <h2 id="foreslatt">{t.after}</h2>
        <TablePreview model={proposed} />
      </section>
    </div>
  );
}
