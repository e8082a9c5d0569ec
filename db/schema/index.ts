export * from "./identity";
export * from "./files";
export * from "./applications";
export * from "./drafts";
export * from "./events";
export * from "./work";
