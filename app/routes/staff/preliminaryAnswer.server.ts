import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { lastDueOn, whatHolds } from "~/app/domain/applications/whatHolds";
import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { caseHead, loadStaffCase } from "~/app/http/staffCase";
import { letterTexts } from "~/app/i18n/letterTexts";
import { givePreliminaryAnswer } from "~/app/usecases/givePreliminaryAnswer";
import { preliminaryAnswerForm } from "~/schemas/casework";
import { letterAsSent } from "./letterAsSent.server";
import { answerStaffForm } from "./staffForm.server";

/** The page of the preliminary answer, with a draft: the reason from what holds the case, the day from the deadline. */
export async function loadPreliminaryAnswer(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { record, today, now, offered } = found;
  const { state, language } = record;
  const dueOn = lastDueOn(state);
  return {
    ...caseHead(found),
    version: record.version,
    loadedAt: now.toISOString(),
    isPossible: offered.whole.includes("give-preliminary-answer"),
    today,
    owedOn: addCalendarMonth(state.firstReceivedOn),
    givenOn: state.preliminaryAnsweredOn,
    letterLanguage: language,
    draft: {
      reason: letterTexts[language]["preliminary-answer"].reasons[whatHolds(state)],
      // A day that has gone by promises nothing.
      expectedOn: dueOn && dueOn > today ? dueOn : null,
    },
  };
}

/** Gives the preliminary answer; the letter is shown first, and may be reworded. */
export async function preliminaryAnswerAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, account } = found;
  const { firstReceivedOn } = record.state;
  const dueOn = lastDueOn(record.state);
  return answerStaffForm(args.request, found, {
    version: record.version,
    schema: preliminaryAnswerForm,
    command: ({ expectedOn }) => ({ type: "give-preliminary-answer", expectedOn }),
    preview: ({ reason, expectedOn }) =>
      letterAsSent(found, { kind: "preliminary-answer", firstReceivedOn, reason, expectedOn, dueOn }),
    fields: { "likely-day-in-the-past": "expectedOn" },
    takesEdited: true,
    send: (value) => givePreliminaryAnswer(portal.deps, { applicationId: record.id, actor: account, ...value }),
  });
}
