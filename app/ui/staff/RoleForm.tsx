import { Form, Link } from "@remix-run/react";
import type { Role } from "~/app/domain/applications/mayCommand";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { ChoiceField } from "../Field";

export const rolesInOrder: Role[] = ["applicant", "caseworker", "unit-staff", "administrator"];

export interface RoleReply {
  typed: { roles: string[]; units: string[] };
  error: { field: string; code: "unit-missing" | "own-administrator-role" | "other" };
}

/** What one account may do, to change. */
export function RoleForm(props: {
  account: { id: string; name: string; roles: Role[]; units: string[] };
  units: { id: string; name: string }[];
  reply: RoleReply | undefined;
}) {
  const { account, units, reply } = props;
  const t = useTexts().admin.roles;
  const to = paths(useLanguage());
  const chosen = reply?.typed ?? account;
  const errorOf = (field: string) => (reply?.error.field === field ? t.errors[reply.error.code] : undefined);
  return (
    <Form method="post" className="stack">
      <ErrorSummary errors={reply ? [{ field: reply.error.field, message: t.errors[reply.error.code] }] : []} />
      <input type="hidden" name="accountId" value={account.id} />
      <ChoiceField
        type="checkbox"
        name="roles"
        label={t.rolesOf}
        error={errorOf("roles")}
        chosen={chosen.roles}
        options={rolesInOrder.map((role) => ({ value: role, label: t.roles[role], help: t.roleHelp[role] }))}
      />
      <ChoiceField
        type="checkbox"
        name="units"
        label={t.units}
        help={t.unitsHelp}
        error={errorOf("units")}
        chosen={chosen.units}
        options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <div className="form-actions">
        <button className="ds-button">{t.save}</button>
        <Link to={to.roles}>{t.cancel}</Link>
      </div>
    </Form>
  );
}
