export { caseworker } from "../caseworker";
export { postpone } from "../postpone";
export { unit } from "../unit";
