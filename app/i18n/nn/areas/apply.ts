export { apply } from "../apply";
export { supplement } from "../supplement";
