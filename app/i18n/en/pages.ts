import type { Texts } from "../nb";

/** The pages about the service, and signing in. */
export const pages: Texts["pages"] = {
  responsibilities: {
    title: "Who does what",
    lead: "You apply in one place. Several bodies take part in giving you the tables, and some of them have changed name or place.",
    roles: {
      heading: "The five roles",
      list: [
        {
          term: "Helsedataservice",
          text: "Receives the application, checks that it is complete and decides on it for the registries of the national scheme. Part of the Norwegian Institute of Public Health.",
        },
        {
          term: "Data custodian",
          text: "The one of the five under which you find the source. The division is older than the reform of 2024.",
        },
        {
          term: "Controller",
          text: "Is in charge of the registry by law, and decides on applications to sources outside the national scheme.",
        },
        {
          term: "The unit that prepares the tables",
          text: "Extracts the figures, delivers them directly to you and sends its own invoice.",
        },
        {
          term: "Helseklage",
          text: "Handles appeals against decisions by Helsedataservice. You send the appeal to Helsedataservice first.",
        },
      ],
      schemeLink: "regulation 2023-01-11-48 on the national scheme (in Norwegian)",
    },
    table: {
      heading: (p) => `Responsibilities on ${p.date}`,
      caption: "Each data custodian, who is in charge now, who prepares the tables and who decides",
      custodian: "Data custodian",
      controller: "In charge now (controller)",
      unit: "Prepares the tables",
      decides: "Decides",
      sources: "Sources",
    },
    ownForms: {
      heading: "Sources with a form of their own",
      text: "These receive applications themselves. They can't be part of an application here.",
    },
    changes: {
      heading: "What has changed",
      text: "On 1 January 2024 the health administration was reorganised. The Directorate of eHealth was closed, and Helsedataservice became part of the Norwegian Institute of Public Health. On 1 January 2026 the National Archives changed its Norwegian name from Arkivverket to Nasjonalarkivet.",
      renamed: (p) => `New name: ${p.after} (before: ${p.before}).`,
      controller: (p) => `New controller: ${p.after}, after ${p.before}. This is about ${p.sources}.`,
      decision: (p) => `From this day ${p.after} decides on applications to ${p.count} sources: ${p.sources}.`,
      and: "and",
    },
  },
  about: {
    title: "Who operates this service",
    lead: (p) => `Helsetabell is operated by ${p.operator}.`,
    what: "Here you can apply for anonymous, aggregated tables from health registries, follow the case, and see the deadline and why it is that day.",
    demoHeading: "This is a demo",
    demo: "The demo is not connected to Helsedataservice, and nothing you write here is sent there. All people and cases are fictional. The catalogue, the law and the deadlines are real.",
    contactHeading: "Contact",
    contact: "Contact address of the operator",
    notGiven: "Not given",
    hdsHeading: "Helsedataservice is not us",
    hds: "If you have an application at Helsedataservice, contact them:",
    email: "E-mail",
    phone: "Telephone",
    web: "Website",
    advice:
      "What we write about laws and deadlines is guidance and not legal advice. The law is read as in force on 2 July 2026.",
  },
  privacy: {
    title: "Privacy",
    lead: (p) => `${p.operator} stores what you need to apply and follow the case, and no more. No tracking.`,
    demo: "In the demo anyone can sign in as anyone. Do not write real names or other information about real people.",
    storedHeading: "What we store",
    stored: [
      {
        term: "Drafts",
        text: "What you write in a draft, and the files you upload. You can delete the draft yourself.",
      },
      {
        term: "Applications",
        text: "What you sent: name, e-mail, telephone, institution, invoice recipient, the purpose and the sample table. Also letters, decisions and what happened when.",
      },
      { term: "Account", text: "Name, e-mail and roles. Also where and when you signed in, until the day after." },
      {
        term: "The server's log",
        text: "The time, which page it was about, the status and a number for the request; when you sign in, the number of your account too. Not the IP address, and not what you write.",
      },
    ],
    notHeading: "What we do not store",
    not: "We have no health data on single persons. A file with a national identity number is refused, and we do not keep it.",
    ownRecords:
      "What you write under “Your own records” stays in your browser. We do not get it, and the server’s log does not have it. If you ask for reminders by e-mail, we store the dates with your account, and nothing about where you have been treated.",
    cookiesHeading: "Cookies",
    cookiesLead:
      "We use three, and all are necessary. None can be read by other websites. The browser also keeps what you have written when a page must be loaded anew, and what you fill in when you ask for access to your health records. It stays in the tab, and is gone when you close it.",
    cookiesCaption: "The cookies",
    cookie: "Name",
    cookieWhy: "What it does",
    cookieLife: "Lasts",
    cookies: [
      {
        name: "ht_session, __Host-ht_session",
        why: "Keeps you signed in.",
        life: "36 hours. You are signed in for 12 at most.",
      },
      { name: "ht_browser, __Host-ht_browser", why: "Remembers drafts you write without signing in.", life: "1 year" },
      {
        name: "ht_sign_in, __Host-ht_sign_in",
        why: "Makes a sign-in at ID-porten or your employer's work in the browser where you began, and in no other.",
        life: "10 minutes",
      },
    ],
    tracking: "We keep no statistics on what you do, show no advertising, and fetch nothing from other websites.",
    rightsHeading: "Your rights",
    rights:
      "You can see, download and erase what is stored about you when you are signed in. You can ask whoever runs the service to correct it. You can complain to the Norwegian Data Protection Authority.",
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everyone should be able to use this service. The aim is WCAG 2.2 at level AA.",
    testedHeading: "How it is tested",
    tested: [
      "Automatically with the tool axe on the pages, in bokmål, nynorsk and English.",
      "With the keyboard only.",
      "On a small screen.",
    ],
    notHeading: "What we do not know yet",
    not: [
      "People who use a screen reader every day have not tried it.",
      "Automatic tests find only some of the faults.",
      "The service has no official accessibility statement. Public bodies must have one at uustatus.no, and the operator must make it.",
    ],
    feedbackHeading: "Did you find something that does not work?",
    feedback: "Tell the operator. Say which page it is about, and what you used.",
    lawLink: "The requirements: regulation 2013-06-21-732 on universal design (in Norwegian)",
    aboutLink: "Who operates this service",
  },
  signIn: {
    title: "Sign in",
    demoTitle: "Choose who you want to be",
    demoLead: "In the demo you sign in as a fictional person. Change as often as you like.",
    resume: "You were signed out before the form was sent. Sign in again, and you can send it.",
    lead: "Choose how to sign in.",
    ways: {
      "id-porten": {
        title: "ID-porten",
        text: "For those with a Norwegian electronic ID.",
        go: "Sign in with ID-porten",
      },
      staff: {
        title: "Staff",
        text: "For caseworkers, the units that make the tables, and administrators.",
        go: "Sign in as staff",
      },
      mail: { title: "E-mail", text: "For everybody, abroad too. You get a link and a code.", go: "Sign in by e-mail" },
    },
    demoWays: "Or sign in as yourself",
    next: "You must sign in to see the page you asked for.",
    groups: {
      applicant: { heading: "Applicants", text: "Apply for tables and follow the case." },
      caseworker: { heading: "Caseworkers", text: "Check the application, write letters and decide." },
      "unit-staff": {
        heading: "The units that prepare the tables",
        text: "See their part of the case and deliver the tables.",
      },
      administrator: { heading: "Administrator", text: "Sees and changes roles." },
    },
    notSetUpTitle: "Signing in is not set up yet",
    notSetUp:
      "You can search the catalogue, work out deadlines and write a draft without signing in. Ask the operator when signing in will be possible.",
    toSources: "Find data sources",
    current: (p) => `You are signed in as ${p.name}.`,
  },
};
