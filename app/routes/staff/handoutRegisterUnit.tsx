import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf } from "~/app/i18n/useTexts";
import { loadRegister } from "~/app/routes/staff/handoutRegister.server";
import { HandoutRegister } from "~/app/ui/delivery/HandoutRegister";

export const handle = { access: { read: "view-handout-register-of-unit" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).delivery.register.title);

export const loader = (args: LoaderFunctionArgs) => loadRegister(args, "unit");

export default function Register() {
  return <HandoutRegister {...useLoaderData<typeof loader>()} />;
}
