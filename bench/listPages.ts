import type { Page } from "./createAsker";
import { paths } from "~/app/i18n/paths";
import { exampleTable } from "./exampleDrafts";
import { steps } from "~/schemas/draft";
import type { Prepared } from "./prepareDatabase";

/** The pages that are measured, each as the person who uses it. */
export function listPages({ statusId, draftId, applicant, caseworker }: Prepared) {
  const to = paths("nb");
  const stepPages = steps.map((step): Page => ({
    name: `step (${step})`,
    path: to.draftStep(draftId, step),
    cookie: applicant,
  }));
  return {
    front: { name: "front page", path: to.front },
    catalogue: { name: "catalogue", path: to.sources },
    source: { name: "source", path: to.source("hkr") },
    status: { name: "status page", path: to.application(statusId), cookie: applicant },
    steps: stepPages,
    builder: { name: "table builder", path: to.draftTable(draftId, exampleTable.id), cookie: applicant },
    queue: { name: "queue", path: to.queue, cookie: caseworker },
    case: { name: "case", path: to.case(statusId), cookie: caseworker },
  } satisfies Record<string, Page | Page[]>;
}
