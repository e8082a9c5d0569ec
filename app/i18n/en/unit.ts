import type { Texts } from "../nb";

export const unit: Texts["unit"] = {
  holder: {
    withYou: "You have the part.",
    with: (p) => `The part is with ${p.name}.`,
    withNobody: "Nobody has taken the part.",
    take: "Take the part",
    release: "Let go of the part",
  },
  title: "My parts",
  lead: "The parts that your unit is to make tables for.",
  empty: "No parts with you right now.",
  noUnit: "You belong to no unit. An administrator can change that.",
  caption: "Parts, the most urgent first",
  columns: {
    days: "Working days left",
    case: "Case",
    sources: "Sources",
    status: "Status",
    dates: "Dates",
  },
  due: (p) => `statutory deadline ${p.date}`,
  likely: (p) => `probably ${p.date}`,
  delivered: (p) => `delivered ${p.date}`,
  notStarted: "the deadline has not begun",
};
