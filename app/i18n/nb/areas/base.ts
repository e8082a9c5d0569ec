export { fields } from "../fields";
export { shell } from "../shell";
export { trouble } from "../trouble";
