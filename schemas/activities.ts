/** What time is spent on; a payer's prices say which of it is free. Apart from the schemas, for the browser's sake. */
export const activities = ["casework", "extraction", "preparation", "linkage", "quality-control", "appeal"] as const;
export type Activity = (typeof activities)[number];
