/**
 * Header that makes the browser save a file under its name. Norwegian letters go in `filename*`; for old clients
 * there is an ASCII name too.
 * @see RFC 6266, RFC 5987
 */
export function contentDisposition(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cs}/\\]/gu, "_").trim() || "fil";
  const ascii = clean
    .replace(/[æÆ]/g, "ae")
    .replace(/[øØ]/g, "o")
    .replace(/[åÅ]/g, "a")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^\x20-\x7e]|["%]/g, "_");
  const encoded = encodeURIComponent(clean).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
