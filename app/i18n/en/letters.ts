import type { LetterTexts } from "../nb/letters";

/** Letters and mails in English. */
export const letters: LetterTexts = {
  greeting: (p) => `Hello ${p.name},`,
  signature: (p) => `Kind regards\n${p.operator}`,
  link: (p) => `See your case: ${p.url}`,
  reference: (p) => `Case ${p.reference}: ${p.title}`,
  receipt: {
    subject: (p) => `We have your application, ${p.reference}`,
    body: (p) =>
      `We received your application on ${p.receivedOn}. We are now checking that it is complete.\n\nIf it is complete as it stands, the tables must be available by ${p.dueIfCompleteOn}. That is ${p.workingDays} working days from the day we received it (Health Registries Act, section 19 f). If anything is missing, we will tell you what. The period then starts on the day we have everything.`,
  },
  answered: {
    subject: (p) => `We have your answer, ${p.reference}`,
    body: (p) =>
      `We received your answer on ${p.receivedOn}. We are now checking that the application is complete. We will tell you the day on which the period starts.`,
  },
  supplement: {
    subject: (p) => `We need an answer from you, ${p.reference}`,
    body: (p) =>
      `We need this before we can process your application:\n\n${p.comments}\n\nAnswer in the portal. All that you wrote before is there. The period in the Health Registries Act, section 19 f, starts on the day we have a complete application.`,
  },
  complete: {
    subject: (p) => `Your application is complete, tables by ${p.dueOn}, ${p.reference}`,
    body: (p) =>
      `We received a complete application on ${p.completeOn}. The tables must be available by ${p.dueOn}. That is ${p.workingDays} working days after that day (Health Registries Act, section 19 f). In the portal you can see each day that was not counted, and why.`,
  },
  revoked: {
    subject: (p) => `Your application must be checked again, ${p.reference}`,
    body: (p) =>
      `We had registered your application as complete. That was not right, and the deadline is taken away:\n\n${p.reason}\n\nWe will tell you when the application is complete, or if we need something from you.`,
  },
  postponement: {
    subject: (p) => `Your table will be late, ${p.reference}`,
    body: (p) =>
      `${p.unit} was to make the table available by ${p.dueOn}. Special circumstances make it disproportionately difficult to meet the deadline:\n\n${p.reason}\n\nThe table is likely to be ready on ${p.likelyOn}. The statutory deadline is still ${p.dueOn} (Health Registries Act, section 19 f, second paragraph).`,
  },
  decision: {
    subject: (p) => `Decision in your case, ${p.reference}`,
    granted: (p) => `Your application is granted for ${p.unit}.`,
    "granted-in-part": (p) => `Your application is granted in part for ${p.unit}.`,
    refused: (p) => `Your application is refused for ${p.unit}.`,
    reasons: (p) => `Reasons:\n${p.reasons}`,
    appeal:
      "You may appeal within three weeks of learning of the decision. The appeal is decided by the National Office for Health Service Appeals (Helseklage), but send it to whoever made the decision.",
    next: (p) => `${p.unit} is now making the table and will deliver it directly to you.`,
  },
  dismissal: {
    subject: (p) => `Your application is dismissed, ${p.reference}`,
    body: (p) =>
      `We have dismissed your application.\n\nReasons:\n${p.reasons}\n\nYou may appeal within three weeks of learning of the decision. The appeal is decided by the National Office for Health Service Appeals (Helseklage), but send it to whoever made the decision. You may also send a new application.`,
  },
  delivery: {
    subject: (p) => `Your table is ready, ${p.reference}`,
    partSubject: (p) => `Some of your tables are ready, ${p.reference}`,
    whole: (p) => `${p.unit} has finished the table and delivers it directly to you.`,
    part: (p) => `${p.unit} has delivered some of the tables directly to you. The rest will follow.`,
  },
  withdrawal: {
    subject: (p) => `Your application is withdrawn, ${p.reference}`,
    body: "You have withdrawn your application. We will do no more work on it. You may be invoiced for work already done.",
  },
  reminder: {
    "preliminary-answer-owed": {
      subject: (p) => `Preliminary answer owed, ${p.reference}`,
      body: (p) =>
        `The case is undecided. A preliminary answer was owed by ${p.dueOn}, one month after the application came in (Public Administration Act, section 11 a).`,
    },
    "deadline-near": {
      subject: (p) => `Five working days left, ${p.reference}`,
      body: (p) => `The table must be available by ${p.dueOn} (Health Registries Act, section 19 f).`,
    },
    "deadline-passed": {
      subject: (p) => `Past the deadline, ${p.reference}`,
      body: (p) => `The table was to be available by ${p.dueOn} (Health Registries Act, section 19 f).`,
    },
  },
};
