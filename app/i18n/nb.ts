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
import { pages } from "./nb/pages";
import { postpone } from "./nb/postpone";
import { shell } from "./nb/shell";
import { smallCells } from "./nb/smallCells";
import { status } from "./nb/status";
import { supplement } from "./nb/supplement";
import { unit } from "./nb/unit";

/** The texts of the pages, bokmål first: the other languages must have the same keys or the type check fails. */
export const nb = {
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
  pages,
  postpone,
  shell,
  smallCells,
  status,
  supplement,
  unit,
};
export type Texts = typeof nb;
