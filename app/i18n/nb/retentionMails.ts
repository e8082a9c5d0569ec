/** The mail before a draft is erased, in bokmål. */
export const retentionMails = {
  subject: (p: { eraseOn: string }) => `Et utkast du har, blir slettet ${p.eraseOn}`,
  body: (p: { title: string; eraseOn: string }) =>
    `Du har et utkast til en søknad som ikke er endret på lenge${p.title ? `: «${p.title}»` : ""}. Utkast som ingen har endret på ett år, blir slettet. Dette blir slettet ${p.eraseOn}, sammen med filene du har lastet opp i det.`,
  keep: (p: { url: string }) => `Vil du beholde det, logger du inn, åpner det og endrer noe:\n${p.url}`,
  more: "Vil du ikke beholde det, trenger du ikke gjøre noe.",
  signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
};
export type RetentionMailTexts = typeof retentionMails;
