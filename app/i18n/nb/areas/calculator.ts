export { calculator } from "../calculator";
