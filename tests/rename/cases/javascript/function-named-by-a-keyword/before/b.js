import { remove } from "./a.js";
remove("x");
