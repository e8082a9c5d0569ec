import { mailSignInMinutes } from "~/app/domain/access/mailSignInLimits";
import { signInMailTexts } from "~/app/i18n/signInMailTexts";
import type { Language } from "~/schemas/language";
import type { Letter } from "./LetterContent";

/** The mail with the link and the code by which somebody signs in. The code is not in the subject, which others see. */
export function writeSignInMail(about: { operator: string; link: string; code: string }, language: Language): Letter {
  const t = signInMailTexts[language].enter;
  const { operator, link, code } = about;
  const parts = [
    t.asked({ operator }),
    t.link({ link }),
    t.code({ code }),
    t.limits({ minutes: mailSignInMinutes }),
    t.signature({ operator }),
  ];
  return { subject: t.subject({ operator }), body: parts.join("\n\n") };
}

/** What staff with a provider of their own get instead: where they sign in. */
export function writeStaffSignInMail(about: { operator: string; link: string }, language: Language): Letter {
  const t = signInMailTexts[language].staff;
  return { subject: t.subject(about), body: t.body(about) };
}
