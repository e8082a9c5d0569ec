/** A paragraph sign is never left at the end of a line, apart from its number. */
export const keepSections = (text: string): string => text.replace(/(§|section|artikkel|article) (?=\d)/g, "$1\u00a0");
