export { retention } from "../retention";
