import { admin } from "./en/admin";
import { apply } from "./en/apply";
import { builder } from "./en/builder";
import { calculator } from "./en/calculator";
import { caseworker } from "./en/caseworker";
import { catalogue } from "./en/catalogue";
import { demo } from "./en/demo";
import { fields } from "./en/fields";
import { front } from "./en/front";
import { pages } from "./en/pages";
import { shell } from "./en/shell";
import { smallCells } from "./en/smallCells";
import { status } from "./en/status";
import { unit } from "./en/unit";
import type { Texts } from "./nb";

export const en: Texts = {
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
