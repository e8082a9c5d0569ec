export { costs } from "../costs";
