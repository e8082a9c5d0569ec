import type { Texts } from "../nb";

/** The demo's clock and outbox. */
export const demo: Texts["demo"] = {
  clock: {
    title: (p) => `Today is ${p.date}`,
    name: "The demo's clock",
    lead: "Move the clock and see what happens to the deadlines. It only goes forward, and everyone who uses the demo shares it.",
    moved: (p) => `The clock was moved ${p.days} working ${p.days === 1 ? "day" : "days"}. Today is ${p.date}.`,
    jumpHeading: "Jump ahead",
    jump: (p) => `${p.days} working ${p.days === 1 ? "day" : "days"}, to ${p.weekday} ${p.date}`,
    own: "Number of working days",
    ownHelp: (p) => `A whole number from 1 to ${p.longest}.`,
    ownSubmit: "Move the clock",
    happens: {
      heading: "What happens when you jump",
      list: [
        "Days left are worked out anew in every case.",
        "Reminders that fall due on the way are sent. You find them in the outbox.",
        "A caseworker who owes a preliminary answer sees it in the queue.",
        "Sessions and drafts are not touched.",
      ],
    },
    error: (p) => `Write a whole number from 1 to ${p.longest}.`,
    toOutbox: "See the outbox",
  },
  outbox: {
    title: "Outbox",
    lead: "These are the e-mails that the service has written, the newest first.",
    notSent: "Nothing has been sent. The demo has no mail server.",
    smtp: "The demo has a mail server. An e-mail marked as sent has been handed to it.",
    empty: "No e-mail yet. Send an application, or move the clock.",
    to: "To",
    sent: (p) => `Sent to the mail server ${p.when}`,
    waiting: "Not sent",
    written: (p) => `Written ${p.when}`,
    when: (p) => `${p.date} at ${p.time}`,
    read: "Read the e-mail",
    emptied: "The text is deleted, since it gave access.",
    latest: (p) => `Showing the ${p.count} newest.`,
  },
};
