import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { SelectField, TextField } from "~/app/ui/Field";

interface SourceFilterProps {
  query: { text: string; custodian: string | null; form: string | null };
  custodians: { id: string; name: string }[];
}

/** Search and filters of the catalogue, sent in the address. */
export function SourceFilter({ query, custodians }: SourceFilterProps) {
  const t = useTexts().catalogue.list;
  return (
    <Form method="get" role="search" className="source-filter">
      <TextField
        name="q"
        type="search"
        label={t.search}
        help={t.searchHelp}
        defaultValue={query.text}
        maxLength={200}
      />
      <SelectField
        name="dataforvalter"
        label={t.custodian}
        defaultValue={query.custodian ?? ""}
        options={[
          { value: "", label: t.anyCustodian },
          ...custodians.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        name="skjema"
        label={t.form}
        defaultValue={query.form ?? ""}
        options={[
          { value: "", label: t.forms.any },
          { value: "common", label: t.forms.common },
          { value: "own", label: t.forms.own },
        ]}
      />
      <button className="ds-button">{t.submit}</button>
    </Form>
  );
}
