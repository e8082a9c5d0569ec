import { useTexts } from "~/app/i18n/useTexts";

/** For which reasons the law lets a provider say no, and who may see the record then. */
export function RefusalGrounds() {
  const t = useTexts().recordDates.grounds;
  return (
    <details>
      <summary>{t.heading}</summary>
      <div className="stack stack--tight">
        <p>{t.lead}</p>
        <ul>
          <li>{t.danger}</li>
          <li>{t.close}</li>
        </ul>
        <p>{t.representative}</p>
        <p>{t.duty}</p>
      </div>
    </details>
  );
}
