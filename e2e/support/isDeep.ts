import { test } from "./test";

/** Set by `npm run test:deep`: what takes long, and differs little from what is tried at every change, is tried too. */
export const isDeep = process.env.E2E_EVERY_LANGUAGE === "1";

/** A journey of the deep tests only. */
export const testDeep = isDeep ? test : () => {};
