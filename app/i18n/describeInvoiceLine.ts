import type { InvoiceLine } from "~/app/domain/fees/Invoice";
import type { Language } from "~/schemas/language";
import type { CostTexts } from "./nb/costs";
import { formatKroner } from "./formatKroner";
import { formatMinutes } from "./formatMinutes";

/** What a line of an invoice is for, without its amount. */
export function describeInvoiceLine(line: InvoiceLine, t: CostTexts, language: Language): string {
  switch (line.kind) {
    case "base":
      return line.several ? t.lines.baseSeveral : t.lines.baseOne;
    case "discount":
      return t.lines.discount({ reason: line.reason });
    case "free-activity":
      return t.lines.freeActivity({
        activity: t.activities[line.activity],
        time: formatMinutes(line.minutes, language),
      });
    default: {
      const time = formatMinutes(line.minutes, language);
      const rate = formatKroner(line.rateOre, language);
      if (line.kind === "hours") return t.lines.hours({ activity: t.activities[line.activity], time, rate });
      return line.kind === "started-hour" ? t.lines.startedHour({ time, rate }) : t.lines.freeHours({ time, rate });
    }
  }
}

/** A rate of VAT: «25 %». @param basisPoints hundredths of a percent */
export function formatVatRate(basisPoints: number, language: Language): string {
  const number = String(basisPoints / 100);
  return language === "en" ? `${number}%` : `${number.replace(".", ",")} %`;
}
