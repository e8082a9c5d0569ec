import { Form } from "@remix-run/react";
import { handler } from "~/app/domain/applications/mayCommand";
import type { CostReply } from "~/app/domain/fees/CostReply";
import { formatDate } from "~/app/i18n/formatDate";
import { formatMinutes } from "~/app/i18n/formatMinutes";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { activities } from "~/schemas/activities";
import { SelectField, TextField } from "../Field";
import type { StaffCosts } from "./StaffCosts";

interface Props {
  costs: StaffCosts;
  reply: CostReply | undefined;
  errorOf(act: string, field: string): string | undefined;
}

/** The time on record, each entry to be taken back until it is invoiced, and the form for more. */
export function HoursLog({ costs, reply, errorOf }: Props) {
  const t = useTexts().costs;
  const language = useLanguage();
  const counted = costs.time.filter((one) => !one.isCancelled);
  return (
    <section className="stack" aria-labelledby="timer">
      <h2 id="timer">{t.staff.hours}</h2>
      {costs.time.length === 0 ? (
        <p>{t.staff.noHours}</p>
      ) : (
        <div className="table-frame" role="region" aria-labelledby="timer" tabIndex={0}>
          <table>
            <caption>
              {t.staff.sumHours({
                time: formatMinutes(
                  counted.reduce((sum, one) => sum + one.minutes, 0),
                  language,
                ),
              })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.staff.day}</th>
                <th scope="col">{t.staff.time}</th>
                <th scope="col">{t.staff.activity}</th>
                <th scope="col">{t.staff.who}</th>
                <th scope="col">{t.applicant.state}</th>
              </tr>
            </thead>
            <tbody>
              {costs.time.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{formatDate(one.workedOn, language)}</th>
                  <td>{formatMinutes(one.minutes, language)}</td>
                  <td>
                    {t.activities[one.activity]}
                    {one.note ? <span className="quiet hours__note">{one.note}</span> : null}
                  </td>
                  <td>{one.who}</td>
                  <td>
                    <EntryState entry={one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {canLog(costs) || reply?.act === "log-hours" ? <LogForm costs={costs} reply={reply} errorOf={errorOf} /> : null}
    </section>
  );
}

/** What was typed stays on the page even when it can't be logged now. */
const canLog = ({ current, costHold }: StaffCosts) => !costHold && (!current || current.status === "drafted");

function EntryState({ entry }: { entry: StaffCosts["time"][number] }) {
  const t = useTexts().costs.staff;
  const language = useLanguage();
  if (entry.isCancelled) return <>{t.takenBack}</>;
  if (entry.isInvoiced) return <>{t.invoiced}</>;
  return (
    <Form method="post">
      <input type="hidden" name="act" value="cancel-hours" />
      <input type="hidden" name="hoursId" value={entry.id} />
      <button className="link-button">
        {t.takeBack}
        <span className="visually-hidden">: {formatDate(entry.workedOn, language)}</span>
      </button>
    </Form>
  );
}

function LogForm({ costs, reply, errorOf }: Props) {
  const t = useTexts().costs;
  const typed = reply?.act === "log-hours" ? reply.typed : {};
  const error = (field: string) => errorOf("log-hours", field);
  return (
    // A new request after each entry that was kept, so that the form comes back empty.
    <Form method="post" className="card stack" noValidate key={costs.time.length}>
      <input type="hidden" name="act" value="log-hours" />
      <input type="hidden" name="requestId" value={typed.requestId ?? costs.requestId} />
      <div className="cost-fields">
        <TextField
          short
          type="date"
          name="workedOn"
          label={t.staff.day}
          error={error("workedOn")}
          min={costs.firstReceivedOn}
          max={costs.today}
          defaultValue={typed.workedOn ?? costs.today}
        />
        <TextField
          short
          type="text"
          inputMode="numeric"
          name="hours"
          label={t.staff.hoursField}
          error={error("hours")}
          defaultValue={typed.hours ?? ""}
        />
        <TextField
          short
          type="text"
          inputMode="numeric"
          name="minutes"
          label={t.staff.minutesField}
          error={error("minutes")}
          defaultValue={typed.minutes ?? ""}
        />
      </div>
      <SelectField
        name="activity"
        label={t.staff.activity}
        error={error("activity")}
        defaultValue={typed.activity ?? (costs.payer === handler ? "casework" : "preparation")}
        options={activities.map((value) => ({ value, label: t.activities[value] }))}
      />
      <TextField
        type="text"
        name="note"
        label={t.staff.note}
        help={t.staff.noteHelp}
        error={error("note")}
        maxLength={500}
        defaultValue={typed.note ?? ""}
      />
      <div className="form-actions">
        <button className="ds-button" data-variant={costs.current ? "secondary" : "primary"}>
          {t.staff.log}
        </button>
      </div>
    </Form>
  );
}
