export { builder } from "../builder";
export { smallCells } from "../smallCells";
