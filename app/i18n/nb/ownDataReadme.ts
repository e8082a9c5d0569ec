/** What lies in the download of one's own data, in bokmål. */
export const ownDataReadme = {
  fileName: "LES-MEG.txt",
  title: "Det som er lagret om deg",
  made: (p: { name: string; date: string; operator: string }) => `Laget for ${p.name} ${p.date} av ${p.operator}.`,
  lead: "Filene på .json er tekst som et program kan lese. Tidspunkter er i UTC.",
  files: {
    "konto.json": "Kontoen: navn, e-post, språk, roller og koblinger til innlogging.",
    "innlogginger.json": "Når du har logget inn, og fra hvilken nettleser.",
    "utkast.json": "Utkastene dine. Filene ligger i mappen utkast.",
    "saker.json": "Sakene dine. Hver sak ligger i en mappe under saker, med samme innhold som saksmappen.",
    "e-post.json": "E-post som portalen har skrevet til deg. Gjelder den en annens sak, står bare emne og tidspunkt.",
    "kalendere.json": "Kalendere du abonnerer på. Adressene er ikke lagret.",
    "paminnelser.json":
      "Dager du har bedt om e-post, fordi du har bedt om innsyn i egen journal. Ikke mer er lagret om det.",
    "hendelser.json": "Hva du har gjort i saker, som antall for hver type.",
    "innsyn.json":
      "Når du har åpnet saker, og når andre har åpnet dine. Andre står med rolle, ikke med navn: De gjorde det som ansatte.",
    "utlevert.json": "Det som står om deg i oversikten over det som er utlevert.",
  },
  left: "Ikke med: interne notater, andres opplysninger, og koder og nøkler som ville gitt tilgang.",
  rights:
    "Du kan be om at feil blir rettet, og du kan klage til Datatilsynet (personvernforordningen artikkel 15–17 og 77).",
};
export type OwnDataReadme = typeof ownDataReadme;
