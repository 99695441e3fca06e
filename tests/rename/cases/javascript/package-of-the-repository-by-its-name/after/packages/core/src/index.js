export { launch } from "./start.js";
