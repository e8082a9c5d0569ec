import { useEffect, useState } from "react";
import { loadRecordLetterTexts } from "~/app/i18n/loadRecordLetterTexts";
import type { RecordLetterTexts } from "~/app/i18n/nb/recordLetters";
import type { Language } from "~/schemas/language";

/** What letters say in a language; null until it is fetched. */
export function useRecordLetterTexts(language: Language): RecordLetterTexts | null {
  const [loaded, setLoaded] = useState<{ language: Language; texts: RecordLetterTexts } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadRecordLetterTexts(language).then((texts) => {
      if (isWanted) setLoaded({ language, texts });
    });
    return () => void (isWanted = false);
  }, [language]);
  return loaded?.language === language ? loaded.texts : null;
}
