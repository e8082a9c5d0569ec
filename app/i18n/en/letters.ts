import type { LetterTexts } from "../nb/letters";

/** Letters and mails in English. */
export const letters: LetterTexts = {
  greeting: (p) => `Hello ${p.name},`,
  signature: (p) => `Kind regards\n${p.operator}`,
  link: (p) => `See your case: ${p.url}`,
  reference: (p) => `Case ${p.reference}: ${p.title}`,
  and: "and",
  filesTooLarge: "The files are too large to be sent by mail. Fetch them in the portal.",
  pdf: {
    page: (p) => `Page ${p.page} of ${p.pages}`,
    simplified: "Some letters are written more simply than they were, because the typeface lacks them.",
  },
  headings: {
    missing: "What is missing",
    answer: "How to answer",
    reasons: "Reasons",
    why: "Why it takes time",
    whyLate: "Why the table will be late",
    whyAgain: "Why",
    expected: "When you can expect an answer",
    dates: "The dates",
    tables: "The tables",
    conditions: "Conditions",
    next: "What happens now",
    appeal: "How to appeal",
    holds: "What you get",
    fetch: "How to fetch the tables",
    corrected: "Why it was corrected",
    note: "Note",
    cost: "What it has cost",
    moved: "The new deadlines",
  },
  /** One unit's statutory date, in a list of several. */
  deadline: (p) => `${p.unit}: ${p.dueOn} (${p.workingDays} working days)`,
  receipt: {
    subject: (p) => `We have your application, ${p.reference}`,
    lead: (p) => `We received your application on ${p.receivedOn}. We are now checking that it is complete.`,
    ifComplete: (p) =>
      `If it is complete as it stands, the tables must be available by ${p.dueOn}. That is ${p.workingDays} working days from the day we received it (Health Registries Act, section 19 f).`,
    severalIfComplete:
      "If it is complete as it stands, the tables must be available by these days (Health Registries Act, section 19 f):",
    missing: "If anything is missing, we will tell you what. The period then starts on the day we have everything.",
  },
  answered: {
    subject: (p) => `We have your answer, ${p.reference}`,
    body: (p) =>
      `We received your answer on ${p.receivedOn}. We are now checking that the application is complete. We will tell you the day on which the period starts.`,
  },
  supplement: {
    subject: (p) => `We need an answer from you, ${p.reference}`,
    lead: "Something is missing before we can process your application.",
    how: (p) =>
      `Answer in the portal by ${p.replyBy}. All that you wrote before is there. The period in the Health Registries Act, section 19 f, starts on the day we have a complete application.`,
  },
  "supplement-reminder": {
    subject: (p) => `We are waiting for your answer, ${p.reference}`,
    lead: (p) =>
      `We asked for an answer by ${p.firstReplyBy}, and have not had one. You have five more working days: answer by ${p.replyBy}.`,
    how: (p) =>
      `Answer in the portal. All that you wrote before is there. If we have no answer by ${p.replyBy}, your application may be dismissed. You would then have to send a new one.`,
  },
  complete: {
    subject: (p) => `Your application is complete, tables by ${p.dueOn}, ${p.reference}`,
    one: (p) =>
      `We received a complete application on ${p.completeOn}. The tables must be available by ${p.dueOn}. That is ${p.workingDays} working days after that day (Health Registries Act, section 19 f).`,
    several: (p) =>
      `We received a complete application on ${p.completeOn}. The tables must be available by these days (Health Registries Act, section 19 f):`,
    how: "In the portal you can see each day that was not counted, and why.",
  },
  revoked: {
    subject: (p) => `Your application must be checked again, ${p.reference}`,
    lead: "We had registered your application as complete. That was not right, and the deadline is taken away.",
    next: "We will tell you when the application is complete, or if we need something from you.",
  },
  "preliminary-answer": {
    subject: (p) => `Preliminary answer in your case, ${p.reference}`,
    lead: (p) =>
      `We received your application on ${p.firstReceivedOn}. It is not decided yet. You get this preliminary answer because it takes more than a month (Public Administration Act, section 11 a).`,
    expected: (p) => `We expect you to have an answer by ${p.expectedOn}.`,
    notKnown: "We cannot say yet when you will have an answer. We will tell you as soon as we know.",
    stands: (p) => `The statutory deadline for the tables is still ${p.dueOn}. This letter moves no deadline.`,
    notStarted: "The period for the tables starts on the day we have a complete application.",
    reasons: {
      "waits-for-applicant": "We have asked you for information that is missing, and are waiting for your answer.",
      "being-checked": "We have not finished checking whether your application is complete.",
      "being-assessed":
        "Your application is complete. We are assessing the use against the purpose of each data source, and whether the tables can be given out without revealing anything about individuals.",
      "being-decided": "Your application is assessed, and the decision is being written.",
    },
  },
  postponement: {
    subject: (p) => `Your table will be late, ${p.reference}`,
    lead: (p) => `${p.unit} was to make the table available by ${p.dueOn}. It is likely to be ready on ${p.likelyOn}.`,
    reason: (p) => `Special circumstances make it disproportionately difficult to meet the deadline:\n\n${p.reason}`,
    dates: (p) =>
      `- Likely to be ready: ${p.likelyOn}\n- The statutory deadline is still: ${p.dueOn} (Health Registries Act, section 19 f, second paragraph)`,
  },
  decision: {
    subject: (p) => `Decision in your case, ${p.reference}`,
    outcomes: {
      granted: (p) => `Your application is granted for ${p.unit}.`,
      "granted-in-part": (p) => `Your application is granted in part for ${p.unit}.`,
      refused: (p) => `Your application is refused for ${p.unit}.`,
      dismissed: (p) => `Your application is dismissed for ${p.unit}.`,
    },
    law: "The decision is made under the Health Registries Act, section 19.",
    grants: { "as-asked": "as you asked", regrouped: "with another grouping", not: "not granted" },
    next: (p) => `${p.unit} is now making the table and will deliver it directly to you.`,
    linked: (p) =>
      `The table needs linkage. ${p.preparedBy} links the data, makes the table and delivers it directly to you.`,
    supplies: (p) => `Data are supplied to ${p.preparedBy} by ${p.suppliers}.`,
  },
  appeal: {
    until: (p) =>
      `You may appeal within three weeks of the day on which notice of the decision arrived. The notice is sent on the day of the decision, so the last day is ${p.appealUntil} (Public Administration Act, section 29).`,
    to: {
      helsedataservice: () =>
        "The appeal is decided by the National Office for Health Service Appeals (Helseklage), but send it to Helsedataservice, in the portal.",
      controller: (p) =>
        `Send the appeal in the portal, and ${p.unit} will have it. If the decision is not changed, the appeal goes on to the National Office for Health Service Appeals (Helseklage), or to the body that hears appeals on decisions of ${p.unit}.`,
    },
    how: (p) => `Write what you want changed, and why: ${p.url}`,
  },
  dismissal: {
    subject: (p) => `Your application is dismissed, ${p.reference}`,
    grounds: {
      "no-answer": "We have dismissed your application because we had no answer in time.",
      other: "We have dismissed your application. That means that we have not considered its substance.",
    },
    again: "You may also send a new application.",
  },
  delivery: {
    subject: (p) => `Your table is ready, ${p.reference}`,
    partSubject: (p) => `Some of your tables are ready, ${p.reference}`,
    whole: (p) => `${p.unit} has finished the table. You can fetch it now.`,
    part: (p) => `${p.unit} has finished some of the tables. The rest will follow.`,
    fetch: (p) => `Fetch here: ${p.link}\nThe link works until the end of ${p.expiresOn}. Only you can use it.`,
  },
  "delivery-correction": {
    subject: (p) => `Your table is corrected, ${p.reference}`,
    lead: (p) =>
      `${p.unit} has corrected the table that you got on ${p.correctedOn}. Use the new one, and delete the old one. The old link no longer works.`,
  },
  regrouping: {
    subject: (p) => `A proposal for another grouping, ${p.reference}`,
    lead: (p) => `${p.unit} proposes another grouping of the table “${p.table}”.`,
    how: "In the portal you see the table as you asked for it, and as it is proposed. Say yes or no there.",
  },
  ceiling: {
    subject: (p) => `The work has stopped until you answer, ${p.reference}`,
    lead: (p) =>
      `You asked us to ask you before it costs more than ${p.ceiling}. We are there now, and do no more until you have answered.`,
    cost: (p) => `- Work so far: ${p.cost}\n- Your limit: ${p.ceiling}`,
    how: "Answer in the portal: set a higher limit, say that there is to be none, or say no. If you say no, we will contact you about what we can do at no further cost.",
  },
  "deadline-moved": {
    subject: (p) => `The deadline has moved, ${p.reference}`,
    lead: (p) =>
      `The calendar by which the deadline is counted has changed (${p.provision}). The deadline is therefore another day than before.`,
    line: (p) => `- ${p.unit}: ${p.dueOn}. Before: ${p.from}.`,
    how: "In the portal you can see how the days are counted (Health Registries Act, section 19 f).",
  },
  "appeal-received": {
    subject: (p) => `We have your appeal, ${p.reference}`,
    onPart: (p) => `We received your appeal on the decision for ${p.unit} on ${p.lodgedOn}.`,
    onWhole: (p) => `We received your appeal on the dismissal of your application on ${p.lodgedOn}.`,
    inTime: (p) => `The time to appeal ends on ${p.appealUntil}, so your appeal came in time.`,
    late: (p) => `The time to appeal ended on ${p.appealUntil}. We consider the reason you gave for the delay.`,
    next: "We look at the case again. If the decision is not changed, the appeal goes on to the National Office for Health Service Appeals (Helseklage). We will tell you.",
  },
  "appeal-concluded": {
    subject: (p) => `Your appeal has been concluded, ${p.reference}`,
    upheld: (p) => `Your appeal was concluded on ${p.concludedOn}. The decision stands.`,
    reopened: (p) =>
      `Your appeal was concluded on ${p.concludedOn}. The case is re-opened, and we will make a new decision.`,
    of: (p) => `It concerns ${p.unit}.`,
  },
  withdrawal: {
    subject: (p) => `Your application is withdrawn, ${p.reference}`,
    body: "You have withdrawn your application. We will do no more work on it. You may be invoiced for work already done.",
  },
  closing: {
    subject: (p) => `Your case is closed, ${p.reference}`,
    body: (p) =>
      `The case was closed on ${p.closedOn}. Everything is delivered, and all invoices are sent. You still find the case in the portal.`,
  },
  invoice: {
    subject: (p) => `Invoice ${p.number}, ${p.reference}`,
    body: (p) =>
      `${p.payer} has sent invoice ${p.number} for ${p.total}. It is to be paid by ${p.dueOn}. In the portal you see the invoice, what it is for, and which are still to come.`,
  },
  "letter-notice": {
    subject: (p) => `A decision in your case, ${p.reference}`,
    body: (p) => `A decision has been made in your case. Read it in the portal: ${p.link}`,
  },
  "second-notice": {
    subject: (p) => `A decision that you have not opened, ${p.reference}`,
    body: (p) =>
      `We wrote to you on ${p.writtenOn} that a decision has been made in your case. You have not opened it yet. Read it in the portal: ${p.link}\n\nThe time to appeal stands in the decision.`,
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
