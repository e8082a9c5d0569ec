import type { Page } from "@playwright/test";
import type { Language } from "~/schemas/language";

/** Words that belong to one of the languages alone, and are common in it. */
const ownWordsOf: Record<Language, readonly string[]> = {
  nb: ["ikke", "jeg", "hva", "hvor", "hvem", "hvordan", "noe", "fra", "bare", "dere", "mappen", "brevene", "uten"],
  nn: ["ikkje", "eg", "kva", "kvar", "kven", "korleis", "noko", "frå", "berre", "dykk", "mappa", "breva", "utan"],
  en: ["the", "and", "you", "your", "with", "from", "of", "is", "what", "which"],
};

/**
 * Words of other languages on a page, closed details and labels too. What says that it is in another language, such as
 * the links between the languages, is left out.
 */
export async function findForeignWords(page: Page, language: Language): Promise<string[]> {
  const text = await page.evaluate((own) => {
    const isOther = (element: Element | null): boolean =>
      (element?.closest("[lang]")?.getAttribute("lang") ?? own) !== own || Boolean(element?.closest("script, style"));
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!isOther(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label]"))
      if (!isOther(element)) texts.push(element.getAttribute("aria-label") ?? "");
    return texts.join(" ");
  }, language);
  const found = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return Object.entries(ownWordsOf).flatMap(([one, listed]) =>
    one === language ? [] : listed.filter((word) => found.has(word)),
  );
}
