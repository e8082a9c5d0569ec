import type { Texts } from "../nb";

/** Texts about signing in. */
export const signIn: Texts["signIn"] = {
  title: "Logg inn",
  problems: {
    avbrutt: "Innlogginga vart avbroten. Du er ikkje logga inn. Prøv igjen når du vil.",
    "ikke-verifisert":
      "Vi fekk ikkje stadfesta innlogginga, og har ikkje logga deg inn. Prøv igjen. Skjer det fleire gonger, ta kontakt med oss.",
    "for-lavt-niva":
      "Du logga inn med ein elektronisk ID på eit for lågt tryggleiksnivå. Prøv igjen, og vel til dømes BankID, Buypass eller MinID.",
    utilgjengelig:
      "Innloggingstenesta svarer ikkje akkurat no. Prøv igjen om nokre minutt. Det du har skrive i eit utkast, er lagra.",
    utlopt:
      "Innlogginga tok for lang tid, var brukt før, eller vart starta i ein annan nettlesar. Start på nytt herifrå.",
    "ikke-ansatt":
      "Du er ikkje registrert som tilsett i portalen, og har difor ikkje fått tilgang. Be ein administrator om å leggje deg inn med e-postadressa du bruker på jobb. Skal du søkje om tabellar, loggar du inn som søkjar.",
  },
  signedOut: {
    title: "Du er logga ut",
    goingOn: {
      "id-porten": "Du er logga ut her. No loggar vi deg ut av ID-porten òg.",
      staff: "Du er logga ut her. No loggar vi deg ut av innloggingstenesta for tilsette òg.",
    },
    goOn: { "id-porten": "Gå vidare til ID-porten", staff: "Gå vidare til innloggingstenesta" },
    notThere: {
      "id-porten": "Du er logga ut her, men ID-porten svarer ikkje. Deler du maskin med andre, lukk nettlesaren.",
      staff:
        "Du er logga ut her, men innloggingstenesta for tilsette svarer ikkje. Deler du maskin med andre, lukk nettlesaren.",
    },
    toFront: "Til framsida",
  },
};
