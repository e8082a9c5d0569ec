import { admin } from "./nn/admin";
import { apply } from "./nn/apply";
import { builder } from "./nn/builder";
import { calculator } from "./nn/calculator";
import { caseworker } from "./nn/caseworker";
import { catalogue } from "./nn/catalogue";
import { demo } from "./nn/demo";
import { fields } from "./nn/fields";
import { front } from "./nn/front";
import { pages } from "./nn/pages";
import { shell } from "./nn/shell";
import { smallCells } from "./nn/smallCells";
import { status } from "./nn/status";
import { unit } from "./nn/unit";
import type { Texts } from "./nb";

export const nn: Texts = {
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
