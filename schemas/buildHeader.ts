/** The header in which an answer says which build of the browser's files it belongs to. */
export const buildHeader = "X-Helsetabell-Build";
