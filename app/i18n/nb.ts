import { admin } from "./nb/admin";
import { apply } from "./nb/apply";
import { builder } from "./nb/builder";
import { calculator } from "./nb/calculator";
import { caseworker } from "./nb/caseworker";
import { catalogue } from "./nb/catalogue";
import { demo } from "./nb/demo";
import { fields } from "./nb/fields";
import { front } from "./nb/front";
import { pages } from "./nb/pages";
import { shell } from "./nb/shell";
import { smallCells } from "./nb/smallCells";
import { status } from "./nb/status";
import { unit } from "./nb/unit";

/** The texts of the pages, bokmål first: the other languages must have the same keys or the type check fails. */
export const nb = {
  admin,
  apply,
  builder,
  calculator,
  caseworker,
  catalogue,
  demo,
  fields,
  front,
  pages,
  shell,
  smallCells,
  status,
  unit,
};
export type Texts = typeof nb;
