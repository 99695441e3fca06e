import { value } from "./lib.js";
console.log(value);
