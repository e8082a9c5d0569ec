/** E-postene man logger inn med, på bokmål. */
export const signInMails = {
  enter: {
    subject: (p: { operator: string }) => `Logg inn hos ${p.operator}`,
    asked: (p: { operator: string }) => `Noen har bedt om å logge inn hos ${p.operator} med denne adressen.`,
    link: (p: { link: string }) => `Er det deg, åpner du lenken og trykker på knappen:\n${p.link}`,
    code: (p: { code: string }) => `Eller skriv denne koden på siden der du ba om å logge inn: ${p.code}`,
    limits: (p: { minutes: number }) =>
      `Lenken og koden virker i ${p.minutes} minutter. Når du har brukt den ene, virker ikke den andre. Gi dem ikke til andre.\n\nEr det ikke deg, trenger du ikke gjøre noe.`,
    signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
  },
  staff: {
    subject: (p: { operator: string }) => `Logg inn hos ${p.operator}`,
    body: (p: { operator: string; link: string }) =>
      `Noen har bedt om å logge inn hos ${p.operator} med denne adressen.\n\nKontoen din er for ansatte. Ansatte logger inn gjennom arbeidsgiveren, ikke med e-post:\n${p.link}\n\nEr det ikke deg som har bedt om dette, trenger du ikke gjøre noe.\n\nHilsen\n${p.operator}`,
  },
};
export type SignInMailTexts = typeof signInMails;
