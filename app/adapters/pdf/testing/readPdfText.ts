import iconv from "iconv-lite";

/**
 * The text of a PDF that was written without compression and with the standard fonts, in the order it was drawn,
 * without any white space: where lines break is up to the layout.
 */
export function readPdfText(pdf: Buffer): string {
  const drawn = pdf.toString("latin1").matchAll(/\[((?:<[0-9a-fA-F]*>|[-\d.\s]+)*)\]\s*TJ/g);
  const texts = [...drawn].map(([, array = ""]) =>
    [...array.matchAll(/<([0-9a-fA-F]*)>/g)]
      .map(([, hex = ""]) => iconv.decode(Buffer.from(hex, "hex"), "win1252"))
      .join(""),
  );
  return texts.join("").replace(/\s/g, "");
}
