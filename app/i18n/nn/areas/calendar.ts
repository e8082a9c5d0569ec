export { calendar } from "../calendar";
