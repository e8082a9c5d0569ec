import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";

export interface PartHolderProps {
  unitId: string;
  heldBy: string | null;
  isMine: boolean;
  name: string | null;
}

/** Who of the unit's staff has the part, and a button to take it or let go of it. */
export function PartHolder({ unitId, heldBy, isMine, name }: PartHolderProps) {
  const t = useTexts().unit.holder;
  return (
    <Form method="post" className="row">
      <span className="quiet">{isMine ? t.withYou : name ? t.with({ name }) : t.withNobody}</span>
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="from" value={heldBy ?? ""} />
      <button className="link-button" name="to" value={isMine ? "nobody" : "me"}>
        {isMine ? t.release : t.take}
      </button>
    </Form>
  );
}
