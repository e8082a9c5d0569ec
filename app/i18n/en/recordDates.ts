import type { RecordDatesTexts } from "../nb/recordDates";

export const recordDates = {
  title: "Answers and deadlines",
  lead: "Keep track of your letters here, and see what you can do when.",
  loading: "Opening your folder …",
  empty: {
    text: "You have no letters to follow yet. Make them first; once you have sent them, we work out the dates.",
    link: "Make the letters",
  },
  nextHeading: (p) => `Next: ${p.name}. ${p.what}`,
  followedHeading: "What you are waiting for",
  unsentHeading: "Not sent yet",
  unsentLead: "The time to answer begins when the letter arrives. Tell us here when you have sent it.",
  saved: "Written down.",

  headings: {
    waiting: (p) => `Answer due by ${p.date}`,
    waitingNoDuty: (p) => `Ask again after ${p.date}`,
    silent: (p) => `The answer was due on ${p.date}`,
    silentNoDuty: (p) => `No answer by ${p.date}. Ask again now`,
    complainBy: (p) => `Complain by ${p.date}`,
    complainLate: (p) => `The time to complain ended on ${p.date}`,
    refused: (p) => `Refused on ${p.date}`,
    followedUp: (p) => `Asked again on ${p.date}`,
    complained: (p) => `The complaint was sent on ${p.date}`,
    answered: (p) => `The answer came on ${p.date}`,
  },
  tags: {
    waiting: "Waiting for an answer",
    extended: "Has been given more time",
    silent: "Overdue",
    "followed-up": "Asked again",
    "in-part": "Got some of it",
    refused: "Refused",
    complained: "Complained",
    answered: "Done",
    late: "The time to complain is over",
  },
  next: {
    waiting: "You need not do anything before then.",
    silent: "The provider is late. Ask again.",
    silentNoDuty: "Ask again. The law does not say how quickly they must answer.",
    followedUp: "If there is still no answer, you can complain.",
    followedUpAuthority:
      "If there is still no answer, you can complain to Datatilsynet, the data protection authority.",
    refused: "You can complain about the refusal. You send it to the provider, and the County Governor decides it.",
    inPart:
      "If something is missing, you can complain. You send it to the provider, and the County Governor decides it. If nothing is missing, change the answer to say that you got everything.",
    refusedAuthority:
      "Complaints to the County Governor are about health and care services, not health registries. You can complain to Datatilsynet, the data protection authority (GDPR article 77).",
    late: "The County Governor can still take the complaint if you are not to blame for the delay, or if there are special reasons (forvaltningsloven § 31). Write why.",
    complained:
      "The County Governor decides the complaint unless the provider changes its mind. Enter the answer when it comes.",
    answered: "Go through what came.",
    review: "See what came, in the folder",
  },

  counted: {
    summary: "How this date was worked out",
    month: (p) =>
      `The time to answer is one month from when the letter arrived (GDPR article 12(3)). One month after ${p.from} is ${p.endsOn}.`,
    months: (p) =>
      `The provider asked for more time within the first month and said why. The time is then three months in all (GDPR article 12(3)). Three months after ${p.from} is ${p.endsOn}.`,
    monthNoDuty: (p) =>
      `GDPR does not apply to people who have died, and pasient- og brukerrettighetsloven does not say how quickly they must answer. We suggest waiting one month. One month after ${p.from} is ${p.endsOn}.`,
    weeks: (p) =>
      `You have four weeks to complain from when you knew enough to do so, or should have known (pasient- og brukerrettighetsloven § 7-5). Four weeks after ${p.from} is ${p.endsOn}.`,
    weeksOfSilence: (p) =>
      `You have four weeks to complain from when you knew enough to do so, or should have known (pasient- og brukerrettighetsloven § 7-5). The law does not say when that is if nobody answers. We count from the last day for an answer, to be on the safe side. Four weeks after ${p.from} is ${p.endsOn}.`,
    notMoved: "It is an ordinary working day, so the date stands.",
    moved: (p) => `It is no working day (${p.days}), so the time runs until ${p.until}.`,
    movedByUnion:
      "The rule is in Regulation 1182/71 article 3(4), on periods in acts of the EU. Norwegian law says nothing else of this period.",
    movedByCourts:
      "The rule is in domstolloven § 149, which forvaltningsloven § 30 refers to. Pasient- og brukerrettighetsloven does not name it. So it is better to send the complaint before the weekend.",
    fromSent:
      "We do not know when the letter arrived, and count from the day you sent it. If it arrived later, the date is as much later.",
    tooLate: (p) =>
      `The provider asked for more time on ${p.toldOn}. That was after ${p.until}, when the first month was over. It does not count.`,
    noReason: (p) =>
      `The provider asked for more time on ${p.toldOn} without saying why. It does not count: the reason must be given.`,
    day: (p) => `${p.date}, ${p.name}`,
    and: "and",
  },

  actions: {
    sent: "Mark as sent",
    answer: "Enter the answer",
    extension: "They ask for more time",
    "follow-up": "Write a follow-up",
    complaint: "Write a complaint",
    authority: "Complain to Datatilsynet",
    close: "Close",
    save: "Save",
  },

  history: {
    heading: "What has happened",
    sent: (p) => `Sent on ${p.date}, ${p.channel}`,
    received: (p) => `Arrived on ${p.date}`,
    extension: (p) =>
      p.reason
        ? `Asked for more time on ${p.date}: ${p.reason}`
        : `Asked for more time on ${p.date}, without saying why`,
    followedUp: (p) => `Asked again on ${p.date}`,
    all: (p) => `Everything came on ${p.date}`,
    part: (p) => `Some of it came on ${p.date}`,
    refused: (p) => `Refused on ${p.date}`,
    grounds: (p) => `The reason they gave: ${p.grounds}`,
    complaint: (p) => `Complained on ${p.date}`,
    authority: (p) => `Wrote to Datatilsynet on ${p.date}`,
    change: "Change",
    remove: "Remove",
    of: (p) => `“${p.entry}”`,
  },
  channels: {
    online: "online",
    post: "by post",
    email: "by e-mail",
    phone: "by telephone",
    "in-person": "in person",
  },

  sentForm: {
    heading: "When did you send the letter?",
    sentOn: "Date sent",
    channel: "How",
    receivedOn: "Date it arrived",
    receivedHelp: "Leave it empty if you do not know. We then count from the day you sent it.",
  },
  extensionForm: {
    heading: "The provider asks for more time",
    lead: "They may take two months more if the request is complex or the requests are many. They must then tell you within the first month, and say why.",
    toldOn: "The day you were told",
    reason: "The reason they gave",
    reasonHelp: "Leave it empty if they gave none.",
  },
  answerForm: {
    heading: "What did they answer?",
    on: "The day you got the answer",
    outcome: "The answer",
    all: "I got everything I asked for",
    part: "I got some of it",
    refused: "They refused",
    grounds: "The reason they gave",
    groundsHelp: "Goes into the complaint. Leave it empty if they gave none.",
  },
  followUpForm: {
    heading: "Follow-up",
    lead: "Send the letter, and enter the day below.",
    on: "The day you sent the follow-up",
  },
  complaintForm: {
    heading: "Complaint",
    lead: "Send the complaint to the provider, not to the County Governor (Statsforvalteren). The provider may change its mind. If it does not, the County Governor decides (pasient- og brukerrettighetsloven § 7-2).",
    last: (p) => `Send it by ${p.date}.`,
    on: "The day you sent the complaint",
  },
  authorityForm: {
    heading: "Complaint to Datatilsynet",
    lead: "Datatilsynet, the data protection authority, can look at whether the provider kept to the time (GDPR articles 12 and 77). Complaints about refusals are decided by the County Governor.",
    leadRegistry:
      "Datatilsynet, the data protection authority, can look at whether the registry kept to the time (GDPR articles 12 and 77).",
    on: "The day you wrote to Datatilsynet",
  },
  unsendForm: {
    heading: "Remove all of it?",
    lead: "The letter then stands as not sent, and what you have entered here about this provider is gone.",
    confirm: "Yes, remove it",
  },
  dayProblems: {
    missing: "Choose a date.",
    "no-date": "There is no such date. Choose another.",
    "in-future": "Choose today or an earlier day.",
    "too-early": (p) => `Choose ${p.date} or a later day.`,
    "too-late": (p) => `Choose ${p.date} or an earlier day. The answer or something else came then.`,
  },
  outcomeMissing: "Choose what they answered.",

  grounds: {
    heading: "When they may say no",
    lead: "The law has two grounds only (pasient- og brukerrettighetsloven § 5-1):",
    danger: "It is urgently necessary to prevent danger to your own life or serious harm to your own health.",
    close: "Access is clearly inadvisable out of regard for people who are close to you.",
    representative: "Even then a representative may see the record for you, such as a doctor or a lawyer.",
    duty: "They must say why, and where you can complain, within one month (GDPR article 12(4)).",
  },

  reminders: {
    heading: "Reminders",
    none: "When you are waiting for something, you can get reminders here.",
    calendar: {
      heading: "In your calendar",
      lead: "The file is made in the browser. It has the dates above, with an alarm.",
      withNames: "Include the name of the provider",
      withNamesHelp:
        "Calendars are often shared and copied to others. Without names they only say what you are waiting for.",
      download: "Download calendar file",
      failed: "The file was not made. Reload the page and try again.",
      fileName: "deadlines",
      name: "Access to my own records",
      answer: "Last day for an answer to a letter",
      complaint: "Last day to complain",
      of: (p) => `${p.title}: ${p.name}`,
      description: "See what you can do, in the browser that you used last.",
    },
    mail: {
      heading: "By e-mail",
      signedOut: "To get reminders by e-mail you must sign in. We then store your account and the dates, nothing else.",
      signIn: "Sign in",
      open: "Show reminders by e-mail",
      stored:
        "If you ask for it, we send the dates below to the server and store them with your account. We do not store whom you have written to, or why. A date is deleted when its e-mail is written. The e-mail only says that you asked for a reminder. A copy of it is kept for a year, as of other e-mail.",
      needsNet: "This needs the internet. The rest of the page works without.",
      loading: "Fetching …",
      days: "The days you get an e-mail",
      noDays: "There are no dates to remind you of now.",
      current: "The server has these days:",
      differs: "Something has changed since then. Press the button to send the new days.",
      ask: "E-mail me on these days",
      update: "Send the new days",
      stop: "Delete the reminders",
      on: "You get an e-mail on these days.",
      off: "No reminders are stored.",
      problems: {
        offline: "We could not reach the server. Check the connection and try again.",
        "signed-out": "You are signed out. Sign in and try again. What you have written here is still in this tab.",
        "not-ahead": "One of the days has passed, by the server's clock. Reload the page and try again.",
        "too-many": "There have been many changes. Try again in a while.",
        refused: "The server did not take the dates. Reload the page and try again.",
      },
    },
  },
} satisfies RecordDatesTexts;
