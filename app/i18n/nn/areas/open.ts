export { account } from "../account";
export { catalogue } from "../catalogue";
export { demo } from "../demo";
export { front } from "../front";
export { pages } from "../pages";
export { signIn } from "../signIn";
