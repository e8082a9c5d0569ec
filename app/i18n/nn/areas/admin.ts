export { access } from "../access";
export { admin } from "../admin";
export { retention } from "../retention";
