import type { OwnRecordsStartTexts } from "../nb/ownRecordsStart";

export const ownRecordsStart = {
  title: "Ask for your health records",
  lead: "You have a right to see all that your records say, with everybody who has treated you, and to have a copy. Here you write the letters, keep track of the answers and keep what comes.",
  begin: "Begin with the places",
  anyone: "Anybody can use this. You need not sign in here.",
  rights: {
    right: {
      heading: "It is your right",
      text: "A place may refuse only when that is urgently necessary to prevent danger to your life or serious harm to your health, or when access is clearly inadvisable out of regard for somebody close to you.",
      law: "Patients’ Rights Act (pasient- og brukerrettighetsloven) § 5-1",
    },
    free: {
      heading: "It is free",
      text: "Access and the first copy cost nothing. If a web page or a form says otherwise, it is the law that holds. Only for further copies may the place ask a reasonable fee.",
      law: "Patient Records Regulation (pasientjournalforskriften) § 11",
    },
    month: {
      heading: "The answer is due within one month",
      text: "The place may take two months more when it is much or difficult, but then you must be told why within the first month.",
      law: "General Data Protection Regulation, article 12",
    },
    stays: {
      heading: "It stays with you",
      text: "What you write stays in your browser. We do not get it, and we do not see it. Nothing goes out until you send a letter yourself.",
    },
  },
  seen: {
    heading: "What you can see yourself at Helsenorge",
    lead: "Sign in with BankID, Buypass ID or Commfides. MinID is not enough for adults. It is a good place to begin: what you find there, you need not ask for.",
    yesHeading: "What you can see",
    yes: [
      "Selected documents from your hospital records, and who at the hospital has opened them. For this you must have chosen a higher level of consent than “Basic”.",
      "Prescriptions, vaccines and the summary care record (kjernejournal), with a log of who has opened it.",
      "Reports about you that you order from health registries.",
    ],
    noHeading: "What you do not see",
    no: [
      "The records of your regular doctor, your dentist and others outside the hospital.",
      "X-ray images, some test results, and records of births.",
      "Older documents: each hospital shows them from a date of its own.",
      "Documents that have not been approved yet, or that cannot be shown for legal or professional reasons.",
    ],
    midHeading: "In Central Norway",
    mid: "Places that use Helseplattformen show data in HelsaMi instead. There you do not find the history from the old records.",
    link: "Open your records at helsenorge.no",
    readMore: "About access, at helsenorge.no (in Norwegian)",
    sinceSummary: "From which date the hospitals show documents",
    sinceCaption: "From when documents are shown, for the hospitals of which we have found it",
    hospital: "Hospital",
    sinceWhen: "Shown from",
    since: [
      { hospital: "Universitetssykehuset Nord-Norge", from: "10 October 2014" },
      { hospital: "Finnmarkssykehuset, Helgelandssykehuset and Nordlandssykehuset", from: "21 September 2015" },
      {
        hospital: "Sykehuset Østfold",
        from: "8 October 2015 for discharge summaries and letters, 15 October 2018 for other notes",
      },
      { hospital: "Sykehuset Innlandet", from: "15 October 2018" },
      { hospital: "Lovisenberg Diakonale Sykehus", from: "1 April 2019" },
    ],
    agesHeading: "Who can see it at Helsenorge?",
    ages: [
      {
        who: "You who are 16 or older",
        text: "You sign in yourself. Your parents no longer see anything without a power of attorney.",
      },
      {
        who: "Parents of children under 12",
        text: "Those with parental responsibility can see for the child when at least one of them is registered at the same address as the child. Some hospitals still do not show the records of children.",
      },
      { who: "Children from 12 to 15", text: "The records are not shown. Ask for them in a letter." },
      {
        who: "Somebody with a power of attorney",
        text: "You can give others a power of attorney to use Helsenorge for you, also a parent once you are 16.",
      },
    ],
    checked:
      "This is put together from pages of Helsenorge and the hospitals, in copies that we read on 22 November 2026, the newest from 2024. Something may have changed. What Helsenorge itself says holds.",
  },
  road: {
    heading: "How it goes",
    steps: [
      { heading: "See what you can see yourself", text: "At Helsenorge, at once." },
      { heading: "Write down the places", text: "Regular doctor, hospitals, specialists and all the others." },
      {
        heading: "Fill in who you are",
        text: "Name and address. You can also ask for a child, by power of attorney, and after somebody who has died.",
      },
      {
        heading: "Make the letters",
        text: "One for each place, in bokmål, nynorsk or English. You see them before you send them.",
      },
      {
        heading: "Follow the answers",
        text: "You see when the answer is due, and what you can do when it does not come.",
      },
      {
        heading: "Review and keep",
        text: "Tick what came, ask for what is missing, and lock the folder with a passphrase.",
      },
    ],
  },
  limits: {
    heading: "What this part cannot do",
    list: [
      "It does not fetch your records. It is you who ask, and the place that answers.",
      "It does not replace Helsenorge, and has no connection with it.",
      "It is guidance and not legal advice. § 18 of the Patient Records Act (pasientjournalloven) was amended on 1 July 2026, and we have not read that amendment.",
      "It remembers nothing for you with us. If you lose your browser without having kept the folder, it is gone.",
    ],
  },
  template: {
    heading: "Only one letter? Use the template",
    lead: "Copy or print the template, and fill in what stands in square brackets. It works without JavaScript too. Never write a national identity number in an ordinary e-mail.",
    summary: "Show the template",
    label: "Template for a request for access",
    text: `[Your name]
[Your address]
[Postcode and town]
[Telephone and e-mail]
Date of birth: [day.month.year]

[Name of the place]
[Address of the place]

[Town and date]

Request for access to health records

I ask for a copy of all the records that you hold about me, with enclosures. [Write the period here if you do not want everything.]

This includes:
– clinical notes
– test results
– imaging studies
– referrals
– correspondence

I also ask for:
– a simple and brief explanation of technical terms, codes and abbreviations
– the log of who has opened my records

I would like the answer [in electronic form / on paper / by seeing the records at your place].

The request rests on the Patients’ Rights Act (pasient- og brukerrettighetsloven) § 5-1, the Patient Records Act (pasientjournalloven) § 18 with § 22 a, the Patient Records Regulation (pasientjournalforskriften) § 11, and articles 12 and 15 of the General Data Protection Regulation.

Access is free. If you think that something is to be paid all the same, I ask to be told beforehand.

I ask for an answer without undue delay and at the latest within one month. If you need more time, I ask for the reason within that same month. If you refuse in whole or in part, I ask for the grounds and for where I can complain.

Yours sincerely

[Signature]
[Your name]

National identity number, on paper only and by hand: ______________________`,
  },
} satisfies OwnRecordsStartTexts;
