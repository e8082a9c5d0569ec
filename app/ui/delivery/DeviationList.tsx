import type { AcknowledgedDeviation, Deviation } from "~/app/domain/deliveries/Deviation";
import { useTexts } from "~/app/i18n/useTexts";
import { longestReason } from "~/schemas/deliveryLimits";
import { TextArea } from "../Field";
import { deviationPlace, deviationText } from "./deviationText";

/** The name of the field with the reason for a deviation. */
export const reasonField = (key: string) => `reason.${key}`;

/** Every deviation, each with a field for the reason where one can answer for it. */
export function DeviationFields(props: {
  deviations: readonly Deviation[];
  reasons: Readonly<Record<string, string>>;
  /** Keys of those that were sent without a reason. */
  lacking?: readonly string[];
  onReason?: (key: string, reason: string) => void;
}) {
  const { deviations, reasons, lacking = [], onReason } = props;
  const { deviations: t, errors } = useTexts().delivery;
  return (
    <ol className="deviations">
      {deviations.map((one) => (
        <li key={one.key} data-severity={one.severity}>
          <What deviation={one} />
          {one.severity === "acknowledge" ? (
            <TextArea
              name={reasonField(one.key)}
              label={
                <>
                  {t.reason}
                  <span className="visually-hidden">: {deviationText(one, t)}</span>
                </>
              }
              rows={2}
              maxLength={longestReason}
              error={lacking.includes(one.key) ? errors["reasons-missing"] : undefined}
              {...(onReason
                ? { value: reasons[one.key] ?? "", onChange: ({ target }) => onReason(one.key, target.value) }
                : { defaultValue: reasons[one.key] ?? "" })}
            />
          ) : (
            <p className="quiet">{one.severity === "stop" ? t.mustBeMended : t.adviceOnly}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The deviations of an uploaded delivery, with the reasons they were acknowledged by. */
export function DeviationList({ deviations }: { deviations: readonly AcknowledgedDeviation[] }) {
  const t = useTexts().delivery.deviations;
  if (deviations.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="deviations">
      {deviations.map((one) => (
        <li key={one.key} data-severity={one.severity}>
          <What deviation={one} />
          <p className="quiet">{one.reason ? t.reasonGiven({ reason: one.reason }) : t.adviceOnly}</p>
        </li>
      ))}
    </ul>
  );
}

function What({ deviation }: { deviation: Deviation }) {
  const t = useTexts().delivery.deviations;
  const place = deviationPlace(deviation, t);
  return (
    <p>
      {deviationText(deviation, t)}
      {place ? <span className="deviations__place quiet"> {place}</span> : null}
    </p>
  );
}
