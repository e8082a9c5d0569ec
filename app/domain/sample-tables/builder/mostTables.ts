/** So many tables fit in one application. */
export const mostTables = 20;
