import { access } from "./nn/access";
import { account } from "./nn/account";
import { admin } from "./nn/admin";
import { apply } from "./nn/apply";
import { builder } from "./nn/builder";
import { calculator } from "./nn/calculator";
import { calendar } from "./nn/calendar";
import { caseworker } from "./nn/caseworker";
import { catalogue } from "./nn/catalogue";
import { costs } from "./nn/costs";
import { delivery } from "./nn/delivery";
import { demo } from "./nn/demo";
import { fields } from "./nn/fields";
import { front } from "./nn/front";
import { letterPages } from "./nn/letterPages";
import { messages } from "./nn/messages";
import { ownRecords } from "./nn/ownRecords";
import { ownRecordsPerson } from "./nn/ownRecordsPerson";
import { ownRecordsProviders } from "./nn/ownRecordsProviders";
import { ownRecordsStart } from "./nn/ownRecordsStart";
import { recordDates } from "./nn/recordDates";
import { recordKeeping } from "./nn/recordKeeping";
import { recordLetterPages } from "./nn/recordLetterPages";
import { pages } from "./nn/pages";
import { postpone } from "./nn/postpone";
import { retention } from "./nn/retention";
import { shell } from "./nn/shell";
import { signIn } from "./nn/signIn";
import { smallCells } from "./nn/smallCells";
import { status } from "./nn/status";
import { supplement } from "./nn/supplement";
import { trouble } from "./nn/trouble";
import { unit } from "./nn/unit";
import type { Texts } from "./nb";

export const nn: Texts = {
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
