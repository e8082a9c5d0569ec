import type { Texts } from "../nb";

/** The deadline: the strip of days, the explanation, and the calculator. */
export const calculator: Texts["calculator"] = {
  strip: {
    today: (p) => `today, ${p.date}`,
    label: (p) =>
      `The period runs from ${p.first} to ${p.last}: ${p.counted} working days, and ${p.skipped} days that do not count.`,
    labelToday: (p) => ` Today is ${p.date}, and ${p.gone} working ${p.gone === 1 ? "day has" : "days have"} gone.`,
  },
  explanation: {
    summary: "How the deadline was worked out",
    period: (p) =>
      `The deadline is ${p.workingDays} working days from the day the complete application came, ${p.date}`,
    law: (p) => `Health Registries Act (helseregisterloven) ${p.paragraph}`,
    linkage: "It is 60 and not 30 because information from several registries has to be linked.",
    startNotCounted: "The day the application came is not counted.",
    rule: {
      "mon-fri": "Working days here are Monday to Friday, public holidays left out.",
      "mon-sat": "Working days here are Monday to Saturday, public holidays left out.",
    },
    skipped: (p) => `${p.count} ${p.count === 1 ? "day is" : "days are"} skipped: ${p.days}.`,
    weekend: {
      "mon-fri": (p) => `${p.count} Saturdays and Sundays`,
      "mon-sat": (p) => `${p.count} ${p.count === 1 ? "Sunday" : "Sundays"}`,
    },
    holiday: (p) => `${p.name} on ${p.weekday} ${p.day}`,
    and: "and",
    eves: {
      both: "Christmas Eve and New Year's Eve are ordinary working days.",
      christmas: "Christmas Eve is an ordinary working day.",
      newYear: "New Year's Eve is an ordinary working day.",
    },
    progress: (p) =>
      `Today is ${p.today}. ${p.elapsed} of ${p.total} working days have gone, today included, and ${p.left} ${p.left === 1 ? "is" : "are"} left.`,
    overdue: (p) =>
      p.days === 0
        ? `The deadline passed on ${p.dueOn}.`
        : `The deadline passed on ${p.dueOn}, ${p.days} working ${p.days === 1 ? "day" : "days"} ago.`,
    notStatutory: (p) =>
      `Before ${p.from} there was no such statutory deadline. The days are counted in the same way, but the law set no date.`,
    endsOnSaturday: (p) =>
      `The period ends on a Saturday. The next weekday is ${p.weekday} ${p.date}. It becomes the last day if one counts as for time limits in court:`,
    courtsAct: "Courts of Justice Act (domstolloven) § 149",
    holidaysStandIn: "The public holidays are set by",
    holidayAct: "the Public Holidays Act (helligdagsloven) § 2",
    mayAct: "the act on 1 and 17 May § 1",
    showDays: (p) => `See all ${p.count} days in a table`,
    table: {
      caption: "The days of the period, one by one",
      day: "Day",
      number: "Working day number",
      notCounted: (p) => `Not counted: ${p.reasons}`,
      today: "today",
    },
  },
  page: {
    name: "Deadline calculator",
    errorTitle: "Deadline calculator: correct the date",
    answer: (p) => `The last day is ${p.weekday} ${p.date}`,
    lead: (p) =>
      `That is when the tables must be ready if a complete application came on ${p.date}. The law gives ${p.workingDays} working days.`,
    leadBefore: (p) =>
      `That is how far ${p.workingDays} working days reach from ${p.date}. There was no statutory deadline at that time.`,
    formHeading: "Work out another deadline",
    complete: "The day the complete application came",
    completeHelp: "From 1990 up to and including 2100.",
    completeHelpText: "Write year, month and day, such as 2026-11-23.",
    linkage: "Must information from several registries be linked?",
    linkageNo: "No, separate tables from each source: 30 working days",
    linkageYes: "Yes, linkage: 60 working days",
    rule: "What counts as a working day?",
    ruleOptions: { "mon-fri": "Monday to Friday", "mon-sat": "Monday to Saturday" },
    submit: "Work it out",
    share: "The address of this page holds your choices. Feel free to share it.",
    otherHeading: {
      "mon-fri": (p) => `If Saturday counts too: ${p.date}`,
      "mon-sat": (p) => `If only Monday to Friday count: ${p.date}`,
    },
    otherWhy:
      "The Health Registries Act does not say what a working day (virkedag) is. In everyday Norwegian it is Monday to Friday, and some regulations say so too. The Holiday Act counts Saturday as well. We show Monday to Friday, since that never promises a date too early.",
    otherLink: "See this calculation",
    holidayActLink: "Holiday Act (ferieloven) § 5",
    weekdayRegulationLink: "regulation 2014-08-15-1076 (Monday to Friday)",
    practiceHeading: "In practice it takes longer",
    practice:
      "In 2024 Helsedataservice stated 5–8 months from a complete application until you have the figures. The date may be postponed when special circumstances make it disproportionately difficult to meet. You must then be told the reason and the new, likely date.",
    practiceSource: "Processing times at Helsedataservice (2024, in Norwegian)",
    errors: {
      "complete-missing": "Choose the day the complete application came.",
      "complete-invalid": (p) => `Write a date that exists, with year, month and day. We can't read “${p.given}”.`,
      "complete-out-of-range": "Choose a day from 1 January 1990 to 31 December 2100. The calendar reaches no further.",
      "linkage-invalid": "Choose whether the information must be linked.",
      "rule-invalid": "Choose what counts as a working day.",
    },
  },
};
