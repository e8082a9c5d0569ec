import type { PriceContent } from "~/schemas/fees";
import type { PlainDate } from "~/schemas/plainDate";

/** What a payer takes, from a day on: amounts in whole øre, VAT apart; times in minutes. */
export interface PriceList extends PriceContent {
  id: string;
  /** `helsedataservice`, or a preparing unit. */
  payer: string;
  validFrom: PlainDate;
}
