import { expect, test } from "vitest";
import { fitsInMail } from "./fitsInMail";

const megabyte = 1024 * 1024;

test.each([
  { sizes: [], fits: true },
  { sizes: [7 * megabyte], fits: true },
  // 8 MB become 10.67 MB in base64, 7.5 MB become exactly 10 MB before the line breaks.
  { sizes: [8 * megabyte], fits: false },
  { sizes: [7.5 * megabyte], fits: false },
  { sizes: [4 * megabyte, 4 * megabyte], fits: false },
  { sizes: Array.from({ length: 70 }, () => 0.1 * megabyte), fits: true },
])("files of $sizes bytes fit in one mail of 10 MB: $fits", ({ sizes, fits }) => {
  expect(fitsInMail(sizes)).toBe(fits);
});
