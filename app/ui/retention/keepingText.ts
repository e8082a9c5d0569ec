import type { RetentionRule } from "~/app/domain/retention/retentionRules";
import type { Texts } from "~/app/i18n/nb";

/** How long a rule keeps something, and from when, in words. */
export function keepingText(
  { kind, keeps }: Pick<RetentionRule, "kind" | "keeps">,
  years: number,
  t: Texts["retention"],
) {
  const from = t.from({ from: t.rules[kind].from });
  switch (keeps.unit) {
    case "years":
    case "days":
      return `${t.time[keeps.unit](keeps)} ${from}`;
    case "case-setting":
      return `${t.time.caseSetting({ years })} ${from}`;
    case "until-expired":
      return t.time.untilExpired;
    case "always":
      return t.time.always;
  }
}
