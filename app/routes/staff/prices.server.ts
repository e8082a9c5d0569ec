import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { handler } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { nameOfPayer } from "~/app/http/costEstimate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { changePrices } from "~/app/usecases/changePrices";
import { priceForm, type PriceContent, type PriceForm } from "~/schemas/fees";
import { errorsOf, typedOf } from "./costsOfStaff.server";

/** Every payer with its lists, oldest first; an empty list where no price is known. */
export async function loadPrices({ params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { read, deps } = context.portal;
  const [lists, now, { catalogue }] = await Promise.all([read.money.listPrices(), deps.now(), deps.catalogue()]);
  const today = osloDate(now);
  const payers = [handler, ...catalogue.preparingUnits.map((unit) => unit.id)].map((payer) => ({
    payer,
    name: nameOfPayer(payer, catalogue, today, language),
    lists: lists.filter((list) => list.payer === payer),
  }));
  return { payers, today };
}

/** The same for an administrator, with the form for a new list. */
export async function loadPricesAdmin(args: LoaderFunctionArgs) {
  await requireRole(args.request, args.context, "administrator");
  return {
    ...(await loadPrices(args)),
    requestId: args.context.portal.deps.newId(),
    isSaved: new URL(args.request.url).searchParams.get("lagret") === "1",
  };
}

/** Adds a list of prices. */
export async function pricesAction(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const actor = await requireRole(request, context, "administrator");
  const { deps } = context.portal;
  const body = await request.formData();
  const typed = typedOf(body);
  const submission = parseWithZod(body, { schema: priceForm });
  if (submission.status !== "success")
    return data({ typed, errors: errorsOf(submission.error), problem: null }, { status: 422 });
  const { requestId, payer, validFrom } = submission.value;
  const { catalogue } = await deps.catalogue();
  const isKnown = payer === handler || catalogue.preparingUnits.some((unit) => unit.id === payer);
  if (!isKnown) throw notFound();
  const outcome = await changePrices(deps, {
    actor,
    requestId,
    payer,
    validFrom,
    content: toContent(submission.value),
  });
  if (outcome.ok) return redirect(`${paths(getLanguage(params)).pricesAdmin}?lagret=1`, 303);
  if (outcome.problem === "not-found") throw notFound();
  return data({ typed, errors: [], problem: outcome.problem }, { status: 422 });
}

function toContent(form: PriceForm): PriceContent {
  const { baseOne, baseSeveral, extensiveLow, extensiveHigh, waiverUnderHours, sourceTitle, sourceUrl, sourceYear } =
    form;
  return {
    basePrice:
      baseOne === undefined || baseSeveral === undefined
        ? null
        : { oneSourceOre: baseOne, severalSourcesOre: baseSeveral },
    hourlyOre: form.hourly,
    startedHour: form.startedHour === "yes",
    freeFirstMinutes: form.freeFirstHours * 60,
    notInvoicedUnderMinutes: form.notInvoicedUnderHours * 60,
    waiver: waiverUnderHours > 0 ? { underMinutes: waiverUnderHours * 60 } : null,
    freeForThesis: form.freeForThesis === "yes",
    freeActivities: form.freeAppeal === "yes" ? ["appeal"] : [],
    vatBasisPoints: form.vatPercent ?? null,
    extensive:
      extensiveLow === undefined || extensiveHigh === undefined
        ? null
        : { lowOre: extensiveLow, highOre: extensiveHigh },
    source: { title: sourceTitle, url: sourceUrl ?? null, year: sourceYear },
    confirmed: form.confirmed === "yes",
    note: null,
  };
}
