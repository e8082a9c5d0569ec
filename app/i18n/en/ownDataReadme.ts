import type { OwnDataReadme } from "../nb/ownDataReadme";

/** What lies in the download of one's own data, in English. */
export const ownDataReadme: OwnDataReadme = {
  fileName: "README.txt",
  title: "What is stored about you",
  made: (p) => `Made for ${p.name} on ${p.date} by ${p.operator}.`,
  lead: "The .json files are text that a program can read. Times are in UTC.",
  files: {
    "konto.json": "The account: name, e-mail, language, roles and links to a sign-in.",
    "innlogginger.json": "When you have signed in, and from which browser.",
    "utkast.json": "Your drafts. Their files lie in the folder utkast.",
    "saker.json": "Your cases. Each lies in a folder under saker, with the same content as its case file.",
    "e-post.json":
      "E-mail that the portal has written to you. Where it is about somebody else's case, only subject and time are given.",
    "kalendere.json": "Calendars that you subscribe to. The addresses are not stored.",
    "paminnelser.json":
      "Days on which you asked for a mail because of requests for your own health records. Nothing more is stored about them.",
    "hendelser.json": "What you have done in cases, as a count for each type.",
    "innsyn.json":
      "When you have opened cases, and when others have opened yours. Others stand by role, not by name: they did so as staff.",
    "utlevert.json": "What stands about you in the register of what was handed out.",
  },
  left: "Not included: internal notes, the data of others, and codes and keys that would give access.",
  rights:
    "You can ask for errors to be corrected, and you can complain to the Norwegian Data Protection Authority (GDPR Articles 15–17 and 77).",
};
