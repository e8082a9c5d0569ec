import type { LetterPageTexts } from "../nb/letterPages";

/** The pages of letters, in English. */
export const letterPages: LetterPageTexts = {
  pdf: "Download as PDF",
  openedOn: (p) => `Opened by the applicant on ${p.date} at ${p.time}`,
  notOpened: "Not opened by the applicant yet",
  secondNotice: (p) => `Second notice sent on ${p.date}`,
  toAnswer: "Give a preliminary answer",
  edit: {
    edit: "Change the text",
    heading: "Change the letter",
    help: "Reword what you like. What is listed must still stand in the letter.",
    asEdited: "This is how the letter will be sent, with your changes.",
    subject: "Subject",
    body: "The text",
    bodyHelp: "A line that begins with “## ” becomes a heading. Lines that begin with “- ” become a list.",
    show: "Show the letter",
    restore: "Bring back the text as it was",
    mustStand: "This must stand in the letter",
    facts: {
      reference: "Case number",
      link: "The address of the case",
      unit: "Whom it concerns",
      date: "Date",
      dueOn: "Deadline",
      replyBy: "Answer by",
      likelyOn: "Likely to be ready",
      expectedOn: "Answer expected",
      reasons: "The heading above the reasons",
      tables: "Table",
      conditions: "The heading above the conditions",
      appeal: "The heading above how to appeal",
      appealUntil: "Last day to appeal",
      appealBody: "The appeals body",
      fetch: "The address where the table is fetched",
      expiresOn: "Last day to fetch",
      amount: "Amount",
      provision: "The provision",
      number: "Number",
    },
    problems: {
      factMissing: (p) => `Bring this back: “${p.text}” (${p.fact.toLowerCase()}).`,
      placeholderLeft: (p) => `Fill in or take out “${p.text}”.`,
      fieldMissing: (p) => `The letter cannot be sent. The field “${p.field}” is missing.`,
      subjectMissing: "Write a subject.",
      bodyMissing: "Write the text of the letter.",
      tooLong: "Make the letter shorter. There is room for 30,000 characters, and 300 in the subject.",
      letterChanged: "What the letter rests on has changed since you reworded it. Look it over before you send it.",
    },
  },
  preliminary: {
    heading: "Give a preliminary answer",
    lead: (p) =>
      `The case is undecided. A preliminary answer is owed by ${p.date}, one month after the application came in (Public Administration Act, section 11 a). It moves no deadline.`,
    given: (p) => `A preliminary answer was given on ${p.date}. You can give another.`,
    reason: "Why is the application not answered yet?",
    reasonHelp: "The text is a proposal from how the case stands. The applicant will read it.",
    expectedOn: "When can the applicant expect an answer?",
    expectedOnHelp: (p) =>
      p.dueOn === null
        ? "Leave it empty if it cannot be said yet."
        : `The proposal is the statutory deadline, ${p.dueOn}. Leave it empty if it cannot be said yet.`,
    next: "See the letter",
    send: "Send the preliminary answer",
  },
};
