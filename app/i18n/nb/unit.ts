/** Texts of the pages of the units that prepare data; what they share with the caseworkers stands there. */
export const unit = {
  holder: {
    withYou: "Delen er hos deg.",
    with: (p: { name: string }) => `Delen er hos ${p.name}.`,
    withNobody: "Ingen har tatt delen.",
    take: "Ta delen",
    release: "Gi fra deg delen",
  },
  title: "Mine deler",
  lead: "Delene som enheten din skal lage tabeller til.",
  empty: "Ingen deler hos dere akkurat nå.",
  noUnit: "Du er ikke knyttet til noen enhet. En administrator kan gjøre det.",
  caption: "Deler, de som haster først",
  columns: {
    days: "Virkedager igjen",
    case: "Sak",
    sources: "Kilder",
    status: "Status",
    dates: "Datoer",
  },
  due: (p: { date: string }) => `lovens frist ${p.date}`,
  likely: (p: { date: string }) => `trolig ${p.date}`,
  delivered: (p: { date: string }) => `levert ${p.date}`,
  notStarted: "fristen har ikke begynt",
};
