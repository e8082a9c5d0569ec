import type { SignInMailTexts } from "../nb/signInMails";

/** E-postane ein loggar inn med, på nynorsk. */
export const signInMails: SignInMailTexts = {
  enter: {
    subject: (p) => `Logg inn hos ${p.operator}`,
    asked: (p) => `Nokon har bede om å logge inn hos ${p.operator} med denne adressa.`,
    link: (p) => `Er det deg, opnar du lenkja og trykkjer på knappen:\n${p.link}`,
    code: (p) => `Eller skriv denne koden på sida der du bad om å logge inn: ${p.code}`,
    limits: (p) =>
      `Lenkja og koden verkar i ${p.minutes} minutt. Når du har brukt den eine, verkar ikkje den andre. Gi dei ikkje til andre.\n\nEr det ikkje deg, treng du ikkje gjere noko.`,
    signature: (p) => `Helsing\n${p.operator}`,
  },
  staff: {
    subject: (p) => `Logg inn hos ${p.operator}`,
    body: (p) =>
      `Nokon har bede om å logge inn hos ${p.operator} med denne adressa.\n\nKontoen din er for tilsette. Tilsette loggar inn gjennom arbeidsgivaren, ikkje med e-post:\n${p.link}\n\nEr det ikkje deg som har bede om dette, treng du ikkje gjere noko.\n\nHelsing\n${p.operator}`,
  },
};
