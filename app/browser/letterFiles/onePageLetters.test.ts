import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { composeRecordLetter } from "~/app/letters/own-records/composeRecordLetter";
import {
  requests,
  sampleFolder,
  sampleProvider,
  textsOfLetters,
  today,
} from "~/app/letters/own-records/testing/recordLetterSamples";
import { languages } from "~/schemas/languages";
import { subjectKinds } from "~/schemas/recordFolderNames";
import { writeLettersPdf } from "./writeLettersPdf";

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/inter/${name}.ttf`)));
const fonts = { regular: font("400Regular/Inter_400Regular"), bold: font("700Bold/Inter_700Bold") };

test.each(languages)("every kind of letter about anybody has room on one page: %s", async (language) => {
  const letters = Object.values(requests).flatMap((request) =>
    subjectKinds.map((subjectId) =>
      composeRecordLetter(request, {
        folder: sampleFolder(language),
        provider: sampleProvider({ subjectId }),
        texts: textsOfLetters[language],
        today,
      }),
    ),
  );
  const { bytes } = await writeLettersPdf(letters, {
    ...{ fonts, createdAt: new Date("2026-12-07T10:00:00Z"), hasNumberLine: true, pageText: () => "" },
  });
  expect((await getDocumentProxy(bytes)).numPages).toBe(letters.length);
});
