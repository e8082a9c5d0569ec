export { access } from "../access";
export { admin } from "../admin";
