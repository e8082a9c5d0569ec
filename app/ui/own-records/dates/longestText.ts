/** As the folder takes it (`schemas/recordFolder.ts`), in characters; the schema itself is not for the pages. */
export const longestText = 4_000;
