import type { DeliveryMailTexts } from "../nb/deliveryMails";

export const deliveryMails: DeliveryMailTexts = {
  recipient: {
    subject: ({ reference }) => `Tables for you, ${reference}`,
    correctedSubject: ({ reference }) => `Corrected tables for you, ${reference}`,
    lead: ({ applicantName, unit, title }) =>
      `${applicantName} has asked for the tables of “${title}” to be sent to you. ${unit} has made them.`,
    corrected: ({ reason }) =>
      `The tables have been corrected, and the link you had no longer works. The reason:\n${reason}`,
    fetch: ({ link, expiresOn }) =>
      `Fetch them here until ${expiresOn}:\n${link}\n\nThe page asks for a code. It comes in a mail of its own.`,
    attached: "The file is attached to this mail too.",
    signature: ({ operator }) => `Regards\n${operator}`,
  },
  code: {
    subject: ({ reference }) => `Code for the tables, ${reference}`,
    body: ({ code, operator }) =>
      `The code is ${code}.\n\nType it on the page that the link in the other mail leads to. Give it to nobody else.\n\nRegards\n${operator}`,
  },
};
