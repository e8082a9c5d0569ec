/** What the page itself put into the form: which button, and what the form was based on. */
const ofThePage = /^(?:intent|base|baseVersion|version|keep|conflict|til)$/;

/**
 * What a person wrote in a form, as far as it can be told without the form: texts of more than one word. The rest are
 * choices, numbers and dates, whose values are codes that say little outside their page.
 */
export function readTypedTexts(fields: readonly (readonly [name: string, value: string])[]): {
  texts: string[];
  /** How many other answers were given. */
  others: number;
} {
  const answers = fields.filter(([name, value]) => !ofThePage.test(name) && value.trim() !== "");
  const texts = answers.map(([, value]) => value.trim()).filter((value) => /\S\s+\S/.test(value) && !isData(value));
  return { texts, others: answers.length - texts.length };
}

/** Whether it is written for the program: a list or an object in JSON. */
const isData = (value: string) => /^[[{][\s\S]*[\]}]$/.test(value);
