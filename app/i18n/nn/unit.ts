import type { Texts } from "../nb";

export const unit: Texts["unit"] = {
  holder: {
    withYou: "Delen er hos deg.",
    with: (p) => `Delen er hos ${p.name}.`,
    withNobody: "Ingen har teke delen.",
    take: "Ta delen",
    release: "Gi frå deg delen",
  },
  title: "Mine delar",
  lead: "Delane som eininga di skal lage tabellar til.",
  empty: "Ingen delar hos dykk akkurat no.",
  noUnit: "Du er ikkje knytt til noka eining. Ein administrator kan gjere det.",
  caption: "Delar, dei som hastar først",
  columns: {
    days: "Virkedagar att",
    case: "Sak",
    sources: "Kjelder",
    status: "Status",
    dates: "Datoar",
  },
  due: (p) => `fristen i lova ${p.date}`,
  likely: (p) => `truleg ${p.date}`,
  delivered: (p) => `levert ${p.date}`,
  notStarted: "fristen har ikkje byrja",
};
