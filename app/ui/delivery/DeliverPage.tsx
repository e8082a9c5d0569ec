import { Form, Link, useNavigation } from "@remix-run/react";
import type { DeliveryView } from "~/app/domain/deliveries/DeliveryView";
import type { Deviation } from "~/app/domain/deliveries/Deviation";
import { useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { ChangeProblemMessage } from "../ChangeProblemMessage";
import type { ShownChangeProblem } from "../changeProblem";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField } from "../Field";
import { DeliveryList, Holds } from "./DeliveryList";
import { DeviationList } from "./DeviationList";
import { Specification } from "./Specification";
import { UploadForm, type UploadProps } from "./UploadForm";

export interface DeliverPageProps {
  head: {
    reference: string;
    title: string;
    caseAddress: string;
    unit: string;
    sources: string[];
    version: number;
    isPossible: boolean;
  };
  applicationId: string;
  unitId: string;
  question: UploadProps["question"];
  workbookId: string | null;
  deliveries: DeliveryView[];
  recipients: string[];
  deliveryId: string;
  canCorrect: boolean;
  reply?: {
    errors: { field: string | null; code: string }[];
    typed: Record<string, string>;
    refused: { fileName: string; deviations: Deviation[]; lacking: string[]; reasons: Record<string, string> } | null;
    problem: ShownChangeProblem | null;
  };
}

/** Where a unit delivers its part: the specification, the check, what waits to be sent, and what was sent. */
export function DeliverPage(props: DeliverPageProps) {
  const { head, applicationId, unitId, question, workbookId, deliveries, recipients, deliveryId, canCorrect, reply } =
    props;
  const texts = useTexts();
  const t = texts.delivery;
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({
    field,
    message: (t.errors as Record<string, string>)[code] ?? t.errors["reasons-missing"],
  }));
  const waiting = deliveries.filter(({ status }) => status === "uploaded");
  const sent = deliveries.filter(({ status }) => status !== "uploaded");
  const released = sent.flatMap(({ id, number, deliveredOn, whole, status }) =>
    status === "released" && deliveredOn ? [{ id, number, deliveredOn: deliveredOn satisfies PlainDate, whole }] : [],
  );
  const canUpload = head.isPossible || canCorrect;
  return (
    <div className="stack stack--wide staff-form">
      <div className="stack stack--tight">
        <p className="back-link">
          <Link to={head.caseAddress}>{texts.caseworker.form.back}</Link>
        </p>
        <p className="quiet">
          {head.reference} · {head.title}
        </p>
        <h1>{t.heading}</h1>
        <p>
          <strong>{head.unit}</strong>: {head.sources.join(", ")}
        </p>
      </div>
      <ErrorSummary errors={errors} />
      {reply?.problem ? (
        <ChangeProblemMessage problem={reply.problem}>
          <Link to={head.caseAddress}>{texts.caseworker.form.back}</Link>
        </ChangeProblemMessage>
      ) : null}
      <Specification applicationId={applicationId} unitId={unitId} question={question} workbookId={workbookId} />
      {waiting.length > 0 ? (
        <div className="stack" id="venter">
          {waiting.map((one) => (
            <Waiting
              key={one.id}
              delivery={one}
              version={head.version}
              recipients={recipients}
              canRelease={one.corrects ? canCorrect : head.isPossible}
              attach={reply?.typed.attach ?? ""}
            />
          ))}
        </div>
      ) : null}
      {canUpload ? (
        <UploadForm
          deliveryId={deliveryId}
          question={question}
          released={canCorrect ? released : []}
          canDeliver={head.isPossible}
          typed={reply?.typed ?? {}}
          errors={Object.fromEntries(errors.flatMap(({ field, message }) => (field ? [[field, message]] : [])))}
          refused={reply?.refused ?? null}
        />
      ) : (
        <p className="card card--look" role="status">
          {t.waiting.notPossible}
        </p>
      )}
      <section className="stack" aria-labelledby="leveranser">
        <h2 id="leveranser">{t.list.heading}</h2>
        <DeliveryList deliveries={sent} headingLevel={3} />
      </section>
    </div>
  );
}

function Waiting(props: {
  delivery: DeliveryView;
  version: number;
  recipients: readonly string[];
  canRelease: boolean;
  attach: string;
}) {
  const { delivery, version, recipients, canRelease, attach } = props;
  const { waiting: t, deviations } = useTexts().delivery;
  const isBusy = useNavigation().state === "submitting";
  const headingId = `venter-${delivery.number}`;
  return (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{t.heading(delivery)}</h2>
      <p className="quiet">{t.lead}</p>
      {delivery.corrects ? (
        <p>{t.corrects({ reason: delivery.correctionReason })}</p>
      ) : (
        <p>{delivery.whole ? t.extent.whole : t.extent.part}</p>
      )}
      <p>{delivery.files.map(({ name }) => name).join(", ")}</p>
      <Holds delivery={delivery} />
      {delivery.note ? <p className="delivery-note">{delivery.note}</p> : null}
      <h3>{deviations.heading}</h3>
      <DeviationList deviations={delivery.deviations} />
      <h3>{t.recipients}</h3>
      <ul>
        {recipients.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="quiet">{t.recipientsHelp}</p>
      <Form method="post" encType="multipart/form-data" className="stack">
        <input type="hidden" name="deliveryId" value={delivery.id} />
        <input type="hidden" name="version" value={version} />
        {canRelease ? (
          <ChoiceField
            type="checkbox"
            name="attach"
            id={`felt-attach-${delivery.number}`}
            label={<span className="visually-hidden">{t.attach}</span>}
            chosen={[attach]}
            options={[{ value: "yes", label: t.attach, help: t.attachHelp }]}
          />
        ) : (
          <p className="card card--look">{t.notPossible}</p>
        )}
        <div className="form-actions">
          {canRelease ? (
            <button className="ds-button" name="intent" value="release" disabled={isBusy}>
              {t.release}
            </button>
          ) : null}
          <button className="ds-button" data-variant="secondary" name="intent" value="discard" disabled={isBusy}>
            {t.discard}
          </button>
        </div>
      </Form>
    </section>
  );
}
