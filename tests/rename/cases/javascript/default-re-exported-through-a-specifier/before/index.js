export { Store as default } from "./store.js";
