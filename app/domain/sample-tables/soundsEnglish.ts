/** Words that tell English apart from Norwegian in a short label; none of them is a Norwegian word. */
const englishWords = new Set(
  (
    "the of and with without women woman male female males females boys girls gender age ages aged years " +
    "older younger county counties municipality municipalities health hospitals stay stays admission " +
    "admissions discharge patients persons people number births deaths death birth cause causes disease diseases " +
    "drug drugs vaccine vaccinated yes unknown other smoking weight length primary secondary diagnosis diagnoses " +
    "month months week weeks quarter education income residence married"
  ).split(" "),
);
/** Whether a label has an English word in it and no Norwegian letter. */
export function soundsEnglish(text: string): boolean {
  if (/[æøå]/i.test(text)) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.some((word) => englishWords.has(word));
}
