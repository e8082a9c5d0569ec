import { test } from "./test";
import { languagesOfPages } from "./words";

/** Set by `npm run test:deep`: what takes long, and differs little from what is tried at every change, is tried too. */
export const isDeep = process.env.E2E_EVERY_LANGUAGE === "1";

/** A journey of the deep tests only. */
export const testDeep = isDeep ? test : () => {};

/** For a journey that is the same in each language but for its texts: at every change it is gone in the first. */
export const languagesTried = isDeep ? languagesOfPages : languagesOfPages.slice(0, 1);
