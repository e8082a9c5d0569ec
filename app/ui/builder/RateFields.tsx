import type { RateProfile, TableModel } from "~/schemas/tableModel";
import { TextField } from "../Field";
import { CommandButton } from "./CommandButton";
import { useTableTexts } from "./useTableTexts";

type Group = RateProfile["groups"][number];
const mostGroups = 60;
/** A few broad groups do: see what the small-cell check rests on. */
const broadAges: readonly Pick<Group, "fromAge" | "toAge">[] = [
  { fromAge: 0, toAge: 17 },
  { fromAge: 18, toAge: 49 },
  { fromAge: 50, toAge: 69 },
  { fromAge: 70, toAge: null },
];
const sexes = ["both", "male", "female"] as const;

/** How common what is counted is, by age and sex, for the estimate of small cells only. */
export function RateFields({ model, revision }: { model: TableModel; revision: number }) {
  const t = useTableTexts().rates;
  const { rates } = model;
  const set = (groups: Group[]) => ({
    type: "set" as const,
    table: model.id,
    parts: { rates: { ...rates, groups } },
  });
  const broad = (of: readonly Group["sex"][]): Group[] =>
    of.flatMap((sex) => broadAges.map((ages) => ({ sex, ...ages, rate: 0 })));
  return (
    <details className="card" open={rates.groups.length > 0}>
      <summary>{t.heading}</summary>
      <p>{t.lead}</p>
      <p className="quiet">{t.note}</p>
      <div className="row row--fields">
        <TextField
          key={`source ${revision}`}
          name="rates.source"
          label={t.source}
          help={t.sourceHelp}
          defaultValue={rates.source}
          maxLength={300}
        />
        <TextField
          key={`year ${revision}`}
          name="rates.year"
          label={t.year}
          short
          inputMode="numeric"
          maxLength={20}
          defaultValue={rates.year}
        />
      </div>
      {rates.groups.length > 0 ? (
        <div className="table-frame">
          <table className="rates">
            <thead>
              <tr>
                <th scope="col">{t.sex}</th>
                <th scope="col">{t.fromAge}</th>
                <th scope="col">{t.toAge}</th>
                <th scope="col">{t.rate}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rates.groups.map((group, at) => (
                <RateGroup
                  key={`${at} ${revision} ${rates.groups.length}`}
                  group={group}
                  at={at}
                  remove={set(rates.groups.filter((_, other) => other !== at))}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <div className="row">
        {rates.groups.length === 0 ? (
          <>
            <CommandButton command={set(broad(["both"]))}>{t.byAge}</CommandButton>
            <CommandButton command={set(broad(["male", "female"]))}>{t.bySexAndAge}</CommandButton>
          </>
        ) : null}
        {rates.groups.length < mostGroups ? (
          <CommandButton command={set([...rates.groups, { sex: "both", fromAge: 0, toAge: null, rate: 0 }])}>
            {t.add}
          </CommandButton>
        ) : null}
      </div>
    </details>
  );
}

/** One line of the table; the heading of the column and the number of the group make each field's name. */
function RateGroup(props: { group: Group; at: number; remove: React.ComponentProps<typeof CommandButton>["command"] }) {
  const { group, at, remove } = props;
  const t = useTableTexts().rates;
  const number = at + 1;
  const field = (part: "sex" | "fromAge" | "toAge" | "rate") => ({
    name: `rates.${at}.${part}`,
    "aria-label": `${t[part]}, ${t.group({ number }).toLowerCase()}`,
  });
  return (
    <tr>
      <td>
        <select {...field("sex")} defaultValue={group.sex}>
          {sexes.map((sex) => (
            <option key={sex} value={sex}>
              {t.sexValue[sex]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input type="text" {...field("fromAge")} inputMode="numeric" maxLength={3} defaultValue={group.fromAge} />
      </td>
      <td>
        <input type="text" {...field("toAge")} inputMode="numeric" maxLength={3} defaultValue={group.toAge ?? ""} />
      </td>
      <td>
        <input
          type="text"
          {...field("rate")}
          inputMode="decimal"
          maxLength={12}
          defaultValue={group.rate === 0 ? "" : String(group.rate).replace(".", ",")}
        />
      </td>
      <td>
        <CommandButton command={remove} label={t.remove({ number })}>
          {t.removeShort}
        </CommandButton>
      </td>
    </tr>
  );
}
