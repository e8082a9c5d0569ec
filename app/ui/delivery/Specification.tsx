import type { DeliveryQuestion } from "~/app/domain/deliveries/Deviation";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** The granted tables with their thresholds, and the workbook to fill in. */
export function Specification(props: {
  applicationId: string;
  unitId: string;
  question: Pick<DeliveryQuestion, "granted" | "rules">;
  workbookId: string | null;
}) {
  const { applicationId, unitId, question, workbookId } = props;
  const { specification: t, deviations } = useTexts().delivery;
  const to = paths(useLanguage());
  return (
    <section className="stack stack--tight" aria-labelledby="spesifikasjon">
      <h2 id="spesifikasjon">{t.heading}</h2>
      {question.granted.length === 0 ? (
        <>
          <p>{t.none}</p>
          {workbookId ? (
            <p>
              <a href={to.applicationFile(applicationId, workbookId)}>{t.asUploaded}</a>
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p className="lead">{t.lead}</p>
          <ul>
            {question.granted.map((model, at) => {
              const rule = question.rules[at];
              return (
                <li key={`${model.id}${at}`}>
                  {deviations.inTable({ table: at + 1, title: model.title })}
                  {rule ? (
                    <span className="quiet">
                      {" "}
                      ({t.threshold(rule)}; {t.zeros[rule.zeros ?? "unknown"]})
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <p>
            <a className="ds-button" data-variant="secondary" href={to.tableSpecification(applicationId, unitId)}>
              {t.download}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
