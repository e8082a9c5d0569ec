import type { Texts } from "../nb";

/** The front page. */
export const front: Texts["front"] = {
  title: "Apply for anonymous tables from the health registries",
  lead: "Choose data sources, describe the purpose and show the table you need. We tell you what is missing before you send, and show the date on which the law says the tables must be ready.",
  start: "Start an application",
  find: "Find data sources",
  anyone: "Anyone may apply. You need no legal basis for anonymous information.",
  card: {
    heading: "When must the tables be ready by law?",
    received: "Complete application received",
    today: (p) => `today, ${p.date}`,
    separate: "30 working days",
    linked: "60, when registries are linked",
    calculator: "See the days that do not count",
    law: "Health Registries Act § 19 f",
    practice: "In practice it may take longer.",
    practiceSource: "Helsedataservice stated 5–8 months in 2024",
  },
  needs: {
    heading: "What do you need?",
    published: {
      heading: "Figures that exist already",
      text: "See first whether the figures are published. Then you have them at once, without applying.",
      link: "NIPH's statistics bank",
    },
    tables: {
      heading: "Tables made for you",
      text: "Anonymous, aggregated figures from one or more registries. This is what you apply for here.",
      link: "Choose data sources",
    },
    persons: {
      heading: "Data on single persons",
      text: "Other requirements apply, and you use another form at Helsedataservice.",
      link: "Apply at helsedata.no",
    },
    own: {
      heading: "Your own records",
      text: "Ask those who have treated you for access. Here you write the letters and follow the answers. Access is free.",
      link: "Ask for your health records",
    },
  },
  steps: {
    heading: "How it goes",
    list: [
      { heading: "Choose data sources", text: "You first see what is published already from each source." },
      {
        heading: "Describe the purpose",
        text: "The use must lie within the purpose of every source. The two texts stand side by side.",
      },
      { heading: "Show the table", text: "Upload a spreadsheet with rows and columns, or build a simple table here." },
      { heading: "Check and send", text: "You see all that is missing before you send, and the date to expect." },
      { heading: "Follow the case", text: "You see who has it, what happens now, and why the deadline is what it is." },
    ],
  },
  law: {
    heading: "The law and practice",
    lawHeading: "What the law says",
    law: "The tables must be ready within 30 working days of the day a complete application was received, and within 60 when information from several registries has to be linked. The date may be postponed when special circumstances make it disproportionately difficult to meet. You must then be told the reason and a likely date.",
    lawLink: "Health Registries Act (helseregisterloven) § 19 f",
    practiceHeading: "What happens in practice",
    practice:
      "In 2024 Helsedataservice stated 5–8 months from a complete application until you have the figures: 3–5 months to a decision and 2–3 months to extract the data. A good and complete application goes faster.",
    practiceLink: "Processing times at Helsedataservice (in Norwegian)",
  },
};
