import type { OwnDataReadme } from "../nb/ownDataReadme";

/** What lies in the download of one's own data, in nynorsk. */
export const ownDataReadme: OwnDataReadme = {
  fileName: "LES-MEG.txt",
  title: "Det som er lagra om deg",
  made: (p) => `Laga for ${p.name} ${p.date} av ${p.operator}.`,
  lead: "Filene på .json er tekst som eit program kan lese. Tidspunkt er i UTC.",
  files: {
    "konto.json": "Kontoen: namn, e-post, språk, roller og koplingar til innlogging.",
    "innlogginger.json": "Når du har logga inn, og frå kva nettlesar.",
    "utkast.json": "Utkasta dine. Filene ligg i mappa utkast.",
    "saker.json": "Sakene dine. Kvar sak ligg i ei mappe under saker, med same innhald som saksmappa.",
    "e-post.json":
      "E-post som portalen har skrive til deg. Gjeld han saka til ein annan, står berre emne og tidspunkt.",
    "kalendere.json": "Kalendrar du abonnerer på. Adressene er ikkje lagra.",
    "paminnelser.json":
      "Dagar du har bede om e-post, fordi du har bede om innsyn i eigen journal. Meir er ikkje lagra om det.",
    "hendelser.json": "Kva du har gjort i saker, som tal for kvar type.",
    "innsyn.json":
      "Når du har opna saker, og når andre har opna dine. Andre står med rolle, ikkje med namn: Dei gjorde det som tilsette.",
    "utlevert.json": "Det som står om deg i oversikta over det som er utlevert.",
  },
  left: "Ikkje med: interne notat, opplysningar om andre, og kodar og nøklar som ville gitt tilgang.",
  rights:
    "Du kan be om at feil blir retta, og du kan klage til Datatilsynet (personvernforordninga artikkel 15–17 og 77).",
};
