import type { SignInProblem } from "~/app/domain/identity/signInProblem";
import type { SignInProvider } from "~/app/domain/identity/signInProvider";

/** Why a sign-in at a provider came to nothing, and what to do. */
const problems: Record<SignInProblem, string> = {
  avbrutt: "Innloggingen ble avbrutt. Du er ikke logget inn. Prøv igjen når du vil.",
  "ikke-verifisert":
    "Vi fikk ikke bekreftet innloggingen, og har ikke logget deg inn. Prøv igjen. Skjer det flere ganger, ta kontakt med oss.",
  "for-lavt-niva":
    "Du logget inn med en elektronisk ID på et for lavt sikkerhetsnivå. Prøv igjen, og velg for eksempel BankID, Buypass eller MinID.",
  utilgjengelig:
    "Innloggingstjenesten svarer ikke akkurat nå. Prøv igjen om noen minutter. Det du har skrevet i et utkast, er lagret.",
  utlopt: "Innloggingen tok for lang tid, var brukt før, eller ble startet i en annen nettleser. Start på nytt herfra.",
  "ikke-ansatt":
    "Du er ikke registrert som ansatt i portalen, og har derfor ikke fått tilgang. Be en administrator om å legge deg inn med e-postadressen du bruker på jobb. Skal du søke om tabeller, logger du inn som søker.",
};
const goingOn: Record<SignInProvider, string> = {
  "id-porten": "Du er logget ut her. Nå logger vi deg ut av ID-porten også.",
  staff: "Du er logget ut her. Nå logger vi deg ut av innloggingstjenesten for ansatte også.",
};
const goOn: Record<SignInProvider, string> = {
  "id-porten": "Gå videre til ID-porten",
  staff: "Gå videre til innloggingstjenesten",
};
const notThere: Record<SignInProvider, string> = {
  "id-porten": "Du er logget ut her, men ID-porten svarer ikke. Deler du maskin med andre, lukk nettleseren.",
  staff:
    "Du er logget ut her, men innloggingstjenesten for ansatte svarer ikke. Deler du maskin med andre, lukk nettleseren.",
};

/** Texts about signing in. */
export const signIn = {
  title: "Logg inn",
  problems,
  signedOut: { title: "Du er logget ut", goingOn, goOn, notThere, toFront: "Til forsiden" },
};
