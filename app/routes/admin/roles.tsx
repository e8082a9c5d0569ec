import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadRoles, rolesAction } from "~/app/routes/staff/staffRoles.server";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { AddPersonForm } from "~/app/ui/staff/AddPersonForm";
import { RoleForm, rolesInOrder } from "~/app/ui/staff/RoleForm";

export const handle = { access: { read: "manage-roles", change: "manage-roles" } } satisfies RouteAccess;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = textsOf(params).admin.roles;
  const changing = data?.accounts.find((account) => account.id === data.changing);
  return pageTitle(changing ? t.changeFor(changing) : data?.isAdding ? t.add.title : t.title);
};

export const loader = (args: LoaderFunctionArgs) => loadRoles(args);
export const action = (args: ActionFunctionArgs) => rolesAction(args);

/** Who may do what; one account at a time is changed. */
export default function Roles() {
  const { accounts, units, changing, isAdding, savedName } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTexts().admin.roles;
  const to = paths(useLanguage());
  const found = accounts.find((one) => one.id === changing);
  const account = found && { ...found, name: found.name || t.noName };
  if (account)
    return (
      <div className="stack staff-form">
        <p className="back-link">
          <Link to={to.roles}>{t.title}</Link>
        </p>
        <h1>{t.changeFor(account)}</h1>
        <RoleForm account={account} units={units} reply={reply && "error" in reply ? reply : undefined} />
      </div>
    );
  if (isAdding)
    return (
      <div className="stack staff-form">
        <p className="back-link">
          <Link to={to.roles}>{t.title}</Link>
        </p>
        <h1>{t.add.title}</h1>
        <p>{t.add.lead}</p>
        <AddPersonForm reply={reply && "errors" in reply ? reply : undefined} />
      </div>
    );
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <Link to={`${to.roles}?ny=1`}>{t.add.title}</Link>
      </p>
      <div role="status">{savedName ? <p className="card card--strong">{t.saved({ name: savedName })}</p> : null}</div>
      <div className="table-frame" role="region" aria-label={t.title} tabIndex={0}>
        <table className="queue">
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th>
              <th scope="col">{t.columns.email}</th>
              <th scope="col">{t.columns.roles}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {accounts.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name || t.noName}</th>
                <td>{one.email ?? t.noAddress}</td>
                <td>
                  {rolesInOrder
                    .filter((role) => one.roles.includes(role))
                    .map((role) => t.roles[role])
                    .join(", ") || t.none}
                  {one.units.length > 0 ? (
                    <span className="queue__line quiet">{one.units.map(unitName).join(", ")}</span>
                  ) : null}
                </td>
                <td>
                  <Link to={`${to.roles}?konto=${one.id}`}>
                    {t.change}
                    <span className="visually-hidden">: {one.name}</span>
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
