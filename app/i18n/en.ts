import { access } from "./en/access";
import { account } from "./en/account";
import { admin } from "./en/admin";
import { apply } from "./en/apply";
import { builder } from "./en/builder";
import { calculator } from "./en/calculator";
import { calendar } from "./en/calendar";
import { caseworker } from "./en/caseworker";
import { catalogue } from "./en/catalogue";
import { costs } from "./en/costs";
import { delivery } from "./en/delivery";
import { demo } from "./en/demo";
import { fields } from "./en/fields";
import { front } from "./en/front";
import { letterPages } from "./en/letterPages";
import { messages } from "./en/messages";
import { ownRecords } from "./en/ownRecords";
import { ownRecordsPerson } from "./en/ownRecordsPerson";
import { ownRecordsProviders } from "./en/ownRecordsProviders";
import { ownRecordsStart } from "./en/ownRecordsStart";
import { recordDates } from "./en/recordDates";
import { recordKeeping } from "./en/recordKeeping";
import { recordLetterPages } from "./en/recordLetterPages";
import { pages } from "./en/pages";
import { postpone } from "./en/postpone";
import { retention } from "./en/retention";
import { shell } from "./en/shell";
import { signIn } from "./en/signIn";
import { smallCells } from "./en/smallCells";
import { status } from "./en/status";
import { supplement } from "./en/supplement";
import { trouble } from "./en/trouble";
import { unit } from "./en/unit";
import type { Texts } from "./nb";

export const en: Texts = {
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
