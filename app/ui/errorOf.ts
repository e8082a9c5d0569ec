/** What is wrong with a field, in words; undefined: nothing. */
export const errorOf = (
  errors: readonly { field: string | null; message: string }[],
  field: string,
): string | undefined => errors.find((error) => error.field === field)?.message;
