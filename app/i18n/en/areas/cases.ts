export { delivery } from "../delivery";
export { letterPages } from "../letterPages";
export { status } from "../status";
