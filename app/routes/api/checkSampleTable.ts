import type { ActionFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findSource } from "~/app/domain/catalogue/findSource";
import { answerApi, methodNotAllowed } from "~/app/http/answerApi";
import { problemJson } from "~/app/http/problem";
import { readLimitedBody } from "~/app/http/readLimitedBody";
import { findings as en } from "~/app/i18n/en/findings";
import { findings as nb } from "~/app/i18n/nb/findings";
import { findings as nn } from "~/app/i18n/nn/findings";
import { checkSampleTable } from "~/app/usecases/checkSampleTable";
import { language } from "~/schemas/language";
import { workbookProblemJson } from "./workbookProblemJson";

export const handle = { access: { read: "use-api", change: "use-api" } } satisfies RouteAccess;

/** A workbook of at most 10 MiB, and room for the other parts of the form; in bytes. */
const longestBody = 11 * 1024 * 1024;
const findingTexts = { nb, nn, en };

export function loader(): Response {
  return methodNotAllowed("POST");
}

/** `POST /api/v1/sample-tables/check`: reads and judges a sample table; nothing is kept. */
export function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return answerApi(context, async () => {
    if (request.method !== "POST") return methodNotAllowed("POST");
    const lang = language.safeParse(new URL(request.url).searchParams.get("lang") ?? "nb");
    if (!lang.success) return problemJson(400, "parameter-invalid", "lang is nb, nn or en", { parameter: "lang" });
    const form = await readForm(request);
    if (form instanceof Response) return form;

    const workbook = form.get("workbook");
    if (!(workbook instanceof File) || (workbook.name === "" && workbook.size === 0))
      return problemJson(400, "workbook-missing", "Send the workbook as a file in the field workbook");
    const { catalogue } = await context.portal.deps.catalogue();
    const sources = form
      .getAll("source")
      .map(String)
      .filter((id) => id !== "");
    const unknown = sources.filter((id) => !findSource(catalogue, id));
    if (unknown.length > 0)
      return problemJson(400, "source-unknown", "The catalogue has no such source", {
        parameter: "source",
        unknown: unknown.slice(0, 20).map((id) => id.slice(0, 40)),
      });

    const checked = await checkSampleTable(
      { catalogue, texts: findingTexts[lang.data], readWorkbook: context.portal.readWorkbook },
      { bytes: Buffer.from(await workbook.arrayBuffer()), fileName: workbook.name },
      sources,
    );
    return checked.ok ? Response.json(checked.value.result) : workbookProblemJson(checked.problem);
  });
}

/** The form, or why it can't be read. */
async function readForm(request: Request): Promise<FormData | Response> {
  const contentType = request.headers.get("Content-Type") ?? "";
  const body = await readLimitedBody(request, longestBody);
  if (body === null) {
    const answer = problemJson(413, "workbook-too-large", "The workbook is larger than 10 MB", { limit: "file" });
    answer.headers.set("Connection", "close");
    return answer;
  }
  if (contentType === "" && body.byteLength === 0)
    return problemJson(400, "workbook-missing", "Send the workbook as a file in the field workbook");
  if (!/^multipart\/form-data\b/i.test(contentType))
    return problemJson(415, "multipart-expected", "Send the form as multipart/form-data");
  try {
    return await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return problemJson(400, "multipart-broken", "The multipart form can't be read");
  }
}
