/** A word of 30 letters and more that is no id: ids have the form of a UUID, and tell nothing without a session. */
const secretWord = /[A-Za-z0-9_-]{30,}/g;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Nobody reads on in a log. */
const longest = 300;

/**
 * An address as the log may have it: without its query, and without the secrets of links and calendars, wherever in it
 * they stand. Whatever is not printable is written as a percent code, so that nobody can write a line of their own.
 */
export function loggedUrl(url: string): string {
  const [path = ""] = url.split(/[?#]/);
  const plain = path.replace(
    /[^\x21-\x7e]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return plain.replace(secretWord, (word) => (uuid.test(word) ? word : "…")).slice(0, longest);
}
