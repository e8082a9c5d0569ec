import type { RetentionRule } from "~/app/domain/retention/retentionRules";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { keepingText } from "./keepingText";

export interface RuleTableProps {
  /**
   * `due`: what is due now and when the next is, `none` where there is none, null where that is not computed; null for
   * what is never erased; left out where nobody asks.
   */
  rules: readonly (RetentionRule & { due?: { now: number; next: PlainDate | "none" | null } | null })[];
  /** The setting for ended cases. */
  years: number;
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/** The rules of retention with their sources; for the administrator also with what is due. */
export function RuleTable({ rules, years, labelledBy }: RuleTableProps) {
  const t = useTexts().retention;
  const language = useLanguage();
  const nextText = (next: PlainDate | "none" | null) => {
    if (next === null) return t.admin.nextNotComputed;
    return next === "none" ? t.admin.noNext : formatDate(next, language);
  };
  const showsDue = rules.some((rule) => rule.due !== undefined);
  return (
    <div className="table-frame" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.columns.rule}</th>
            <th scope="col">{t.columns.time}</th>
            {showsDue ? <th scope="col">{t.admin.dueNow}</th> : null}
            {showsDue ? <th scope="col">{t.admin.next}</th> : null}
            <th scope="col">{t.columns.goes}</th>
            <th scope="col">{t.columns.stays}</th>
            <th scope="col">{t.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const { name, goes, stays } = t.rules[rule.kind];
            const { due } = rule;
            return (
              <tr key={rule.kind}>
                <th scope="row">{name}</th>
                <td>{keepingText(rule, years, t)}</td>
                {showsDue ? <td>{due ? due.now : t.admin.notErased}</td> : null}
                {showsDue ? <td>{due ? nextText(due.next) : t.admin.notErased}</td> : null}
                <td>{goes}</td>
                <td>{stays}</td>
                <td>{t.sources[rule.source]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
