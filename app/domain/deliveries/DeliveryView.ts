import type { PlainDate } from "~/schemas/plainDate";
import type { AcknowledgedDeviation, DeliveredSummary } from "./Deviation";

/** A delivery as a page shows it. Plain data. */
export interface DeliveryView {
  id: string;
  unitId: string;
  number: number;
  whole: boolean;
  note: string;
  status: "uploaded" | "released" | "replaced";
  /** The delivery that took its place; null where none has. */
  replacedBy: string | null;
  corrects: string | null;
  correctionReason: string;
  tables: DeliveredSummary[];
  /** For the unit's own eyes; empty for others. */
  deviations: AcknowledgedDeviation[];
  /** Null until it is released. */
  deliveredOn: PlainDate | null;
  files: { id: string; name: string; size: number }[];
  /** Oldest first. */
  fetches: { who: string; /** ISO instant. */ at: string }[];
}
