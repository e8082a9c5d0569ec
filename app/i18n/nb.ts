import { access } from "./nb/access";
import { account } from "./nb/account";
import { admin } from "./nb/admin";
import { apply } from "./nb/apply";
import { builder } from "./nb/builder";
import { calculator } from "./nb/calculator";
import { calendar } from "./nb/calendar";
import { caseworker } from "./nb/caseworker";
import { catalogue } from "./nb/catalogue";
import { costs } from "./nb/costs";
import { delivery } from "./nb/delivery";
import { demo } from "./nb/demo";
import { fields } from "./nb/fields";
import { front } from "./nb/front";
import { letterPages } from "./nb/letterPages";
import { messages } from "./nb/messages";
import { ownRecords } from "./nb/ownRecords";
import { ownRecordsPerson } from "./nb/ownRecordsPerson";
import { ownRecordsProviders } from "./nb/ownRecordsProviders";
import { ownRecordsStart } from "./nb/ownRecordsStart";
import { recordDates } from "./nb/recordDates";
import { recordKeeping } from "./nb/recordKeeping";
import { recordLetterPages } from "./nb/recordLetterPages";
import { pages } from "./nb/pages";
import { postpone } from "./nb/postpone";
import { retention } from "./nb/retention";
import { shell } from "./nb/shell";
import { signIn } from "./nb/signIn";
import { smallCells } from "./nb/smallCells";
import { status } from "./nb/status";
import { supplement } from "./nb/supplement";
import { trouble } from "./nb/trouble";
import { unit } from "./nb/unit";

/** The texts of the pages, bokmål first: the other languages must have the same keys or the type check fails. */
export const nb = {
  access,
  account,
  admin,
  apply,
  builder,
  calculator,
  calendar,
  caseworker,
  catalogue,
  costs,
  delivery,
  demo,
  fields,
  front,
  letterPages,
  messages,
  ownRecords,
  ownRecordsPerson,
  ownRecordsProviders,
  ownRecordsStart,
  recordDates,
  recordKeeping,
  recordLetterPages,
  pages,
  postpone,
  retention,
  shell,
  signIn,
  smallCells,
  status,
  supplement,
  trouble,
  unit,
};
export type Texts = typeof nb;
