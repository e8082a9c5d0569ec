/** Characters that the XML of a workbook can't hold, and texts that it would take for one of them. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it is stored in a cell of an .xlsx, so that the same text is read back: other control characters than tab
 * and line feed as `_x000D_`.
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function storedText(text: string): string {
  return text
    .replace(loneSurrogate, "\ufffd")
    .replace(unsafe, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A text for the file's properties, which have no such notation. */
export function propertyText(text: string): string {
  return text.replace(loneSurrogate, "\ufffd").replace(/[\u0000-\u001f\u007f\ufffe\uffff]+/g, " ");
}
