import type { Texts } from "../nb";

export const postpone: Texts["postpone"] = {
  reasons: {
    capacity: "Too little capacity",
    "data-quality": "Data must be checked for quality",
    "complex-linkage": "The linkage is extensive",
    "awaiting-clarification": "Something must be settled first",
    closure: "The office is closed",
    technical: "Technical fault",
    other: "Something else",
  },
  reasonCode: "What is the reason?",
  reason: "What are the special circumstances?",
  likelyOnHelp:
    "A day after the statutory deadline. The proposal is ten days of work after it; days on which we are closed are passed over.",
  letter: "Who is told?",
  letterTo: (p) => `The letter goes to ${p.name}, ${p.email}.`,
  noLetter: "The applicant gets no letter",
  noLetterHelp:
    "The law asks for an answer with the reason and the date. Choose this only if the applicant has had it some other way.",
  noLetterBecause: "Why does the applicant get no letter? (Only if you chose that.)",
  sendWithout: "Postpone without a letter",
  save: "Save the draft",
  discard: "Throw the draft away",
  draftSaved: (p) =>
    `The draft was saved on ${p.date} at ${p.time} by ${p.name}. Everybody who works on the part can go on with it.`,
  earlier: (p) =>
    p.count === 0
      ? "The part has not been postponed before."
      : p.count === 1
        ? "The part has been postponed once before."
        : `The part has been postponed ${p.count} times before.`,
  earlierLine: (p) => `${p.date}: probably ready ${p.likelyOn}. ${p.reason}.`,
  earlierWithout: "Without a letter.",
  many: {
    title: "Postpone several",
    lead: "Find the cases that are due while the office is closed, and postpone them with one reason. Each applicant gets a letter of their own.",
    closure: "Closure in the calendar",
    ownPeriod: "Another period",
    from: "First day",
    until: "Last day",
    days: "Days of work after the closure",
    daysHelp:
      "So long after the office opens, the tables are probably ready. The date is never earlier than the day after the statutory deadline.",
    find: "Find the cases",
    choosePeriod: "Choose a closure or a period.",
    none: "No open case is due in this period.",
    found: (p) =>
      p.count === 1
        ? `1 case is due from ${p.from} to ${p.until}.`
        : `${p.count} cases are due from ${p.from} to ${p.until}.`,
    cut: (p) => `Only the first ${p.count} are shown. Postpone those, and find the rest afterwards.`,
    columns: { take: "Postpone", case: "Case", unit: "Unit", dueOn: "Statutory deadline", likelyOn: "Probably ready" },
    already: (p) => `Postponed before, probably until ${p.date}`,
    takeOn: (p) => `Postpone ${p.reference}, ${p.unit}`,
    reasonStart: (p) => `The office is closed from ${p.from} to ${p.until}.`,
    example: "This is the letter in the first case:",
    preview: "See the letter",
    send: (p) => (p.count === 1 ? "Postpone and send 1 letter" : `Postpone and send ${p.count} letters`),
    back: "Back to change",
    review: (p) => (p.count === 1 ? "Look over: 1 case is postponed" : `Look over: ${p.count} cases are postponed`),
    results: "What was done",
    done: (p) => `Postponed, probably until ${p.date}. The letter is sent.`,
    changedMeanwhile: "Not postponed. A colleague changed the case while you looked at the list. See the case.",
    gone: "Not postponed. The case is no longer yours to postpone.",
    failed: "Not postponed. The letter could not be written. See the case.",
    again: "Find more cases",
    prompt: (p) => `${p.name}: the office is closed from ${p.from} to ${p.until}.`,
    promptLink: "Postpone cases that are due then",
  },
};
