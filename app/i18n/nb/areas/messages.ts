export { messages } from "../messages";
